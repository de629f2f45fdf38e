import { isConnector } from './language-connectors.ts';
import type { Link, LinkKind, Token } from './language-tokens.ts';

interface Count {
  readonly kind: LinkKind;
  readonly total: number;
  before: number;
}

/** The stronger kind first: a word met once as a name counts as a name throughout. */
const strength: readonly LinkKind[] = ['number', 'name', 'cognate'];

/**
 * Counts, while a seam moves along a line, how unevenly the words that occur more than once lie before and after it. What
 * a title names in French it also names in Dutch: at the true seam the counts are mostly even.
 */
export class LinkBalance {
  readonly #links: ReadonlyMap<Token, readonly Link[]>;
  readonly #counts: ReadonlyMap<string, Count>;
  #shared = 0;
  readonly #differences = new Map<LinkKind, number>();

  constructor(tokens: readonly Token[]) {
    this.#links = withJointLinks(tokens);
    const byKey = Map.groupBy([...this.#links.values()].flat(), (link) => link.key);
    const repeated = [...byKey].filter(([, links]) => links.length > 1);
    this.#counts = new Map(
      repeated.map(([key, links]) => [key, { kind: strongestKind(links), total: links.length, before: 0 }]),
    );
    for (const { kind, total } of this.#counts.values()) this.#add(kind, total);
  }

  /** The sum, over the repeated words of a kind, of how many more there are on one side than on the other. */
  difference(kind: LinkKind): number {
    return this.#differences.get(kind) ?? 0;
  }

  /** How many repeated words lie evenly before and after the seam. */
  get shared(): number {
    return this.#shared;
  }

  /** Moves the seam past a token. */
  pass(token: Token): void {
    for (const { key } of this.#links.get(token) ?? []) {
      const count = this.#counts.get(key);
      if (!count) continue;
      const difference = differenceOf(count);
      count.before += 1;
      this.#add(count.kind, differenceOf(count) - difference);
      this.#shared += (differenceOf(count) === 0 ? 1 : 0) - (difference === 0 ? 1 : 0);
    }
  }

  #add(kind: LinkKind, change: number): void {
    this.#differences.set(kind, this.difference(kind) + change);
  }
}

function differenceOf(count: Count): number {
  return Math.abs(2 * count.before - count.total);
}

function strongestKind(links: readonly Link[]): LinkKind {
  return strength.find((kind) => links.some((link) => link.kind === kind)) ?? 'cognate';
}

/**
 * The links of each token, with those that take two tokens to see: between two words and their joined form, as in
 * `call centers` and `callcenters`, since Dutch writes as one what French takes over in two; and of a name that opens
 * with an article, as `Le Soir` or `De Lijn`.
 */
function withJointLinks(tokens: readonly Token[]): Map<Token, readonly Link[]> {
  const links = new Map(tokens.map((token) => [token, token.links]));
  const byLetters = new Map(tokens.map((token) => [lettersOf(token), token]));
  const add = (token: Token, key: string): void => {
    links.set(token, [...(links.get(token) ?? []), { kind: 'name', key }]);
  };
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (!previous || lettersOf(previous) === '' || lettersOf(token) === '') continue;
    const key = lettersOf(previous) + lettersOf(token);
    const joined = byLetters.get(key);
    if (joined) [token, joined].forEach((part) => add(part, key));
    if (isConnector(previous.text) && isCapitalized(previous) && isCapitalized(token)) add(previous, `${key}+`);
  }
  return links;
}

function isCapitalized(token: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

function lettersOf(token: Token): string {
  return token.text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}
