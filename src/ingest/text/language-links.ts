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
 * Counts, while a seam moves along the parts of a text, how unevenly the links that occur more than once lie before and
 * after it. What is named in French is also named in Dutch: at the true seam the counts are mostly even.
 */
export class LinkBalance {
  readonly #parts: readonly (readonly Link[])[];
  readonly #counts: ReadonlyMap<string, Count>;
  readonly #differences = new Map<LinkKind, number>();
  #shared = 0;
  #passed = 0;

  /** @param parts - the links of each token or paragraph, in order */
  constructor(parts: readonly (readonly Link[])[]) {
    this.#parts = parts;
    const repeated = [...Map.groupBy(parts.flat(), (link) => link.key)].filter(([, links]) => links.length > 1);
    this.#counts = new Map(
      repeated.map(([key, links]) => [key, { kind: strongestKind(links), total: links.length, before: 0 }]),
    );
    for (const { kind, total } of this.#counts.values()) this.#add(kind, total);
  }

  /** The sum, over the repeated links of a kind, of how many more there are on one side than on the other. */
  difference(kind: LinkKind): number {
    return this.#differences.get(kind) ?? 0;
  }

  /** How many repeated links lie evenly before and after the seam. */
  get shared(): number {
    return this.#shared;
  }

  /** Moves the seam past the next part. */
  pass(): void {
    const links = this.#parts[this.#passed] ?? [];
    this.#passed += 1;
    for (const { key } of links) {
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
 * The links of each token of a line, with those that take two tokens to see: between two words and their joined form, as
 * in `call centers` and `callcenters`, since Dutch writes as one what French takes over in two; and of a name that opens
 * with an article, as `Le Soir` or `De Lijn`.
 */
export function linksOf(tokens: readonly Token[]): Link[][] {
  const links = tokens.map((token) => [...token.links]);
  const letters = tokens.map(lettersOf);
  const places = new Map(letters.map((key, index) => [key, index]));
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (!previous || letters[index - 1] === '' || letters[index] === '') continue;
    const key = `${letters[index - 1]}${letters[index]}`;
    const joined = places.get(key);
    if (joined !== undefined) [index, joined].forEach((place) => links[place]?.push({ kind: 'name', key }));
    const articled = isConnector(previous.text) && isCapitalized(previous) && isCapitalized(token);
    if (articled) links[index - 1]?.push({ kind: 'name', key: `${key}+` });
  }
  return links;
}

function isCapitalized(token: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(token.text);
}

function lettersOf(token: Token): string {
  return token.text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}
