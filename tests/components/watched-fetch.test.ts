import { describe, expect, it } from 'vitest';
import { watchFetch, type FetchScope } from '../../src/components/search/watched-fetch.ts';

/** A scope whose requests fail, or are answered, as the address says. */
function setUp() {
  const asked: string[] = [];
  const scope: FetchScope = {
    fetch: (address) => {
      asked.push(address);
      if (address.includes('offline')) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response('bytes', { status: address.includes('missing') ? 404 : 200 }));
    },
  };
  return { scope, asked, watch: watchFetch(scope) };
}

describe('the watch over requests', () => {
  it('lets files pass that arrive', async () => {
    const { scope, watch } = setUp();
    expect(await (await scope.fetch('/fr/a/index/1.pf_index')).text()).toBe('bytes');
    expect(watch.takeLosses('/fr/a/')).toBe(false);
  });

  it.each(['missing', 'offline'])('knows of a file that is %s, below its folder and once', async (state) => {
    const { scope, watch } = setUp();
    await expect(scope.fetch(`/fr/a/${state}.pf_index`)).rejects.toThrow(Error);
    expect(watch.takeLosses('/fr/b/')).toBe(false);
    expect(watch.takeLosses('/fr/a/')).toBe(true);
    expect(watch.takeLosses('/fr/a/')).toBe(false);
  });

  it('keeps the file that names the others of an index, for who reads more of it', async () => {
    const { scope, watch } = setUp();
    await expect(watch.metaOf('/fr/a/')).rejects.toThrow('Unexpected lack of the index /fr/a/');
    await (await scope.fetch('/fr/a/pagefind.fr_1.pf_meta')).text();
    const read = async () => new TextDecoder().decode(await watch.metaOf('/fr/a/'));
    expect([await read(), await read()]).toStrictEqual(['bytes', 'bytes']);
  });

  it('fetches the WebAssembly of a language once, for all indexes', async () => {
    const { scope, asked } = setUp();
    const answers = await Promise.all(['/fr/a/wasm.fr.pagefind', '/fr/b/wasm.fr.pagefind'].map(scope.fetch));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toStrictEqual(['bytes', 'bytes']);
    expect(asked).toStrictEqual(['/fr/a/wasm.fr.pagefind']);
  });

  it('asks for it again where it did not arrive', async () => {
    const { scope, asked, watch } = setUp();
    await expect(scope.fetch('/offline/wasm.fr.pagefind')).rejects.toThrow(Error);
    expect((await scope.fetch('/fr/b/wasm.fr.pagefind')).ok).toBe(true);
    expect(asked).toHaveLength(2);
    expect(watch.takeLosses('/offline/')).toBe(true);
  });
});
