import { toNormalText } from './normal-text.ts';
import { sketchOf } from './sketch.ts';
import { tokensOf, wordKeysOf, type Token } from './tokens.ts';

/** A text as others are compared with it; each of its forms is made when it is first asked for. */
export class ComparedText {
  readonly #lines: readonly string[];
  #normal: string | undefined;
  #tokens: readonly Token[] | undefined;
  #keys: readonly string[] | undefined;
  #sketch: readonly number[] | undefined;

  /** @param lines - its stretches in reading order, as printed */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** What is the same for texts that are the same, see `toNormalText`. */
  get normal(): string {
    return (this.#normal ??= toNormalText(this.#lines));
  }

  /** Its words, figures and signs. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokensOf(this.#lines));
  }

  /** Its words and figures alone. */
  get keys(): readonly string[] {
    return (this.#keys ??= wordKeysOf(this.#lines));
  }

  /** What texts that share most of their words have in common, see `sketchOf`. */
  get sketch(): readonly number[] {
    return (this.#sketch ??= sketchOf(this.keys));
  }
}

const known = new WeakMap<readonly string[], ComparedText>();

/** The forms of a text, which all that compare the same text have in common while it is held. */
export function comparedText(lines: readonly string[]): ComparedText {
  const found = known.get(lines);
  if (found) return found;
  const made = new ComparedText(lines);
  known.set(lines, made);
  return made;
}
