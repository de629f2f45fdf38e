import type { Hits } from './handed-hits.ts';

/** Reads what was handed; `undefined` where the text is something else, or empty. */
export function readHits(handed: string): Hits | undefined {
  try {
    const value: unknown = JSON.parse(handed);
    if (typeof value !== 'object' || value === null || !('words' in value) || !('phrases' in value)) return undefined;
    const [words, phrases] = [textsOf(value.words), textsOf(value.phrases)];
    return words.length + phrases.length > 0 ? { words, phrases } : undefined;
  } catch {
    return undefined;
  }
}

function textsOf(value: unknown): string[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [];
  return texts.filter((text): text is string => typeof text === 'string' && text !== '');
}
