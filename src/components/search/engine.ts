/** The search engine in the browser: Pagefind's script, loaded on the first query from the site itself. */

/** What Pagefind says of one page that matches; its own documentation describes every field. */
export interface MatchedPage {
  readonly url: string;
  /** The page's words, separated by white space. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  /** The ordinals, from 0, of the words of `content` that match. */
  readonly locations: readonly number[];
}

/** A page that matches, to be loaded when it is shown. */
export interface Match {
  readonly data: () => Promise<MatchedPage>;
}

interface Pagefind {
  readonly options: (options: { baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Match[] }>;
}

/** Finds the pages that match a query, best first. */
export type Engine = (query: string) => Promise<readonly Match[]>;

/**
 * An engine for the language of the document.
 *
 * @param root - the path the site is published under, with a slash at its end
 * @returns an engine that rejects when the index cannot be loaded, and tries again at the next query
 */
export function createEngine(root: string): Engine {
  let loading: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const pagefind: unknown = await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`);
    if (!isPagefind(pagefind)) throw new TypeError('Unexpected search engine, expected the functions of Pagefind');
    await pagefind.options({ baseUrl: root });
    return pagefind;
  };
  return async (query) => {
    loading ??= load();
    try {
      return (await (await loading).search(query)).results;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'options' in module && 'search' in module;
}
