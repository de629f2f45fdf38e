import { sketchOf } from './sketch.ts';

/** So many texts are kept under one hash, and so many are looked at closely: what is done for a text does not grow with their number. */
const mostUnderHash = 12;
export const mostCandidates = 4;

/** Texts that can be found by others which share pairs of words with them. */
export class NearTexts<T> {
  readonly #byHash = new Map<number, T[]>();

  /** @param keys - the words of the text, in their order */
  add(keys: readonly string[], text: T): void {
    for (const hash of sketchOf(keys)) {
      const known = this.#byHash.get(hash);
      if (!known) this.#byHash.set(hash, [text]);
      else if (known.length < mostUnderHash) known.push(text);
    }
  }

  /** The texts that share the most of their sketch with words, the likeliest first, {@link mostCandidates} at most. */
  candidatesFor(keys: readonly string[]): T[] {
    const shares = new Map<T, number>();
    for (const hash of sketchOf(keys)) {
      for (const text of this.#byHash.get(hash) ?? []) shares.set(text, (shares.get(text) ?? 0) + 1);
    }
    return [...shares]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCandidates)
      .map(([text]) => text);
  }
}
