/** A scope whose `fetch` is called by code that is not ours. */
export interface FetchScope {
  fetch: (input: string) => Promise<Response>;
}

/** Knows which files did not arrive, and those that name the others. */
export interface FetchWatch {
  /**
   * The file that names all others of an index below an address, as it came.
   *
   * @throws Error where it was not fetched, or did not come whole
   */
  metaOf(address: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Whether a file below an address was lost since the last time this was asked. */
  takeLosses(address: string): boolean;
}

/**
 * Watches the requests of Pagefind, which takes a file of its index that does not arrive for an empty one: what is
 * searched then would seem not to be there. Its WebAssembly, which is the same in every index of a language, is fetched
 * once; what names the files of an index is kept, as more is read of it than Pagefind tells.
 */
export function watchFetch(scope: FetchScope): FetchWatch {
  const request = scope.fetch.bind(scope);
  const lost = new Set<string>();
  const metas = new Map<string, Response>();
  let engine: Promise<Response> | undefined;

  const fetchWatched = async (address: string): Promise<Response> => {
    try {
      const response = await request(address);
      if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}, expected the file`);
      if (address.endsWith('.pf_meta')) metas.set(address.slice(0, address.lastIndexOf('/') + 1), response.clone());
      return response;
    } catch (error) {
      lost.add(address);
      throw error;
    }
  };
  scope.fetch = async (address) => {
    if (!/\/wasm\.[^/]+$/u.test(address)) return fetchWatched(address);
    engine ??= fetchWatched(address);
    try {
      return (await engine).clone();
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
  return {
    metaOf: async (address) => {
      const meta = metas.get(address);
      if (!meta) throw new Error(`Unexpected lack of the index ${address}, expected to have it`);
      return new Uint8Array(await meta.clone().arrayBuffer());
    },
    takeLosses: (address) => {
      const below = [...lost].filter((one) => one.startsWith(address));
      for (const one of below) lost.delete(one);
      return below.length > 0;
    },
  };
}
