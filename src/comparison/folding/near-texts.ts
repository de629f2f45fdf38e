/** So many texts are kept under one hash, and so many are looked at closely: what is done for a text does not grow with their number. */
const mostUnderHash = 12;
export const mostCandidates = 4;

/** Texts that can be found by others which share some of their sketch (`texts/sketch.ts`). */
export class NearTexts<T> {
  readonly #byHash = new Map<number, T[]>();

  add(sketch: readonly number[], text: T): void {
    for (const hash of sketch) {
      const known = this.#byHash.get(hash);
      if (!known) this.#byHash.set(hash, [text]);
      else if (known.length < mostUnderHash) known.push(text);
    }
  }

  /** The texts that share the most of a sketch, the likeliest first, {@link mostCandidates} at most. */
  candidatesFor(sketch: readonly number[]): T[] {
    const shares = new Map<T, number>();
    for (const hash of sketch) {
      for (const text of this.#byHash.get(hash) ?? []) shares.set(text, (shares.get(text) ?? 0) + 1);
    }
    return [...shares]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCandidates)
      .map(([text]) => text);
  }
}
