import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../src/bench/profile-shares.ts';

const urls = [
  'file:///project/src/ingest/text/lines.ts',
  'file:///project/src/markdown/to-markdown.ts',
  'file:///project/node_modules/micromark-util-chunked/index.js',
  'file:///project/node_modules/mdast-util-from-markdown/lib/index.js',
  'file:///project/node_modules/@astrojs/internal/src/index.js',
  'file:///project/node_modules/yaml/dist/parse/parser.js',
  'file:///project/.cache/site/.prerender/chunks/server_1.mjs',
  'node:fs',
];
const nodes = [
  ...urls.map((url, id) => ({ id, callFrame: { functionName: 'work', url } })),
  { id: 90, callFrame: { functionName: '(idle)', url: '' } },
  { id: 91, callFrame: { functionName: '(garbage collector)', url: '' } },
];

describe('sharesOf', () => {
  it('counts looks by folder of ours, by program, and by what the engine does, without the time of waiting', () => {
    const shares = sharesOf([
      { nodes, samples: [0, 1, 2, 3, 4, 90, 90] },
      { nodes, samples: [5, 6, 7, 91, 91] },
    ]);
    expect(shares).toStrictEqual({
      'src/ingest/text': 0.1,
      'src/markdown': 0.1,
      remark: 0.2,
      'Astro and Vite': 0.1,
      yaml: 0.1,
      'pages and components, as Astro bundles them': 0.1,
      'Node and the file system': 0.1,
      'garbage collection': 0.2,
    });
  });

  it('knows a node by its id within its own profile only', () => {
    const renumbered = nodes.map(({ callFrame }, index) => ({ id: (index + 1) % nodes.length, callFrame }));
    const shares = sharesOf([
      { nodes, samples: [0] },
      { nodes: renumbered, samples: [1] },
    ]);
    expect(shares).toStrictEqual({ 'src/ingest/text': 1 });
  });
});
