import type { Token } from './language-tokens.ts';

const opening = '(«“„[';
const closing = ')»”]';
const straight = '"';

/**
 * Follows, while a seam moves along a line, its brackets and quotes: whether one is open at the seam, and whether both
 * sides have as many. A seam inside quotes or parentheses is all but impossible.
 */
export class MarkBalance {
  readonly #total: number;
  #before = 0;
  #depth = 0;
  #inStraightQuotes = false;

  constructor(tokens: readonly Token[]) {
    this.#total = tokens.reduce((sum, token) => sum + countMarks(token.text), 0);
  }

  /** How many kinds of marks, nested brackets and straight quotes, are open at the seam: 0, 1 or 2. */
  get open(): number {
    return (this.#depth === 0 ? 0 : 1) + (this.#inStraightQuotes ? 1 : 0);
  }

  /** How many more marks there are on one side of the seam than on the other. */
  get difference(): number {
    return Math.abs(2 * this.#before - this.#total);
  }

  /** Moves the seam past a token. */
  pass(token: Token): void {
    this.#before += countMarks(token.text);
    for (const character of token.text) {
      if (opening.includes(character)) this.#depth += 1;
      else if (closing.includes(character)) this.#depth -= 1;
      else if (character === straight) this.#inStraightQuotes = !this.#inStraightQuotes;
    }
  }
}

function countMarks(text: string): number {
  return text.match(/["«»“”„()[\]]/gu)?.length ?? 0;
}
