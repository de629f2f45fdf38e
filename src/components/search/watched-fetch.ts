/** A scope whose `fetch` is called by code that is not ours. */
export interface FetchScope {
  fetch: (input: string) => Promise<Response>;
}

/** Knows which files did not arrive. */
export interface FetchWatch {
  /** Whether a file below an address was lost since the last time this was asked. */
  takeLosses(address: string): boolean;
}

/**
 * Watches the requests of Pagefind, which takes a file of its index that does not arrive for an empty one: what is
 * searched then would seem not to be there. Its WebAssembly, which is the same in every index of a language, is fetched
 * once.
 */
export function watchFetch(scope: FetchScope): FetchWatch {
  const request = scope.fetch.bind(scope);
  const lost = new Set<string>();
  let engine: Promise<Response> | undefined;

  const fetchWatched = async (address: string): Promise<Response> => {
    try {
      const response = await request(address);
      if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}, expected the file`);
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
    takeLosses: (address) => {
      const below = [...lost].filter((one) => one.startsWith(address));
      for (const one of below) lost.delete(one);
      return below.length > 0;
    },
  };
}
