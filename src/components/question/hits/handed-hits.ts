/** What was found on a page, as it is handed from a search to that page. */
export interface Hits {
  /** Words, folded. */
  readonly words: readonly string[];
  /** Words that stand together, as they were asked for. */
  readonly phrases: readonly string[];
}

/** What is used of `localStorage`. */
export type HitStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'hits:';

/**
 * Hands what was found to the page at a path, in whatever tab it is opened next: the address stays as it is, so that it can
 * be shared.
 */
export function handHits(storage: HitStorage, path: string, hits: Hits): void {
  storage.setItem(prefix + path, JSON.stringify(hits));
}

/** Takes what was handed to the page at a path, as text; `null` where nothing was. */
export function takeHanded(storage: HitStorage, path: string): string | null {
  const handed = storage.getItem(prefix + path);
  if (handed !== null) storage.removeItem(prefix + path);
  return handed;
}

/** Forgets what no page has taken. */
export function forgetHanded(storage: HitStorage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix) === true) storage.removeItem(key);
}
