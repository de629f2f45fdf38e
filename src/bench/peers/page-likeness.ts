/** How like two pages are that should be equal. */
export interface Likeness {
  /** The share of the words in sight that both have, in the same order, of the longer page's words. */
  readonly words: number;
  /** The size of the page in bytes, to that of the page it is compared with. */
  readonly bytes: number;
}

/** What two pages must have in common to count as equal: nearly all words, and about the same size. */
export const equalPages = { leastWords: 0.98, mostBytesApart: 0.1 } as const;

export function isEqual({ words, bytes }: Likeness): boolean {
  return words >= equalPages.leastWords && Math.abs(bytes - 1) <= equalPages.mostBytesApart;
}

/** Compares the HTML of a page with the one it should be equal to. */
export function comparePages(page: string, model: string): Likeness {
  const [own, expected] = [wordsInSight(page), wordsInSight(model)];
  const longer = Math.max(own.length, expected.length);
  return {
    words: longer === 0 ? 1 : countInCommon(own, expected) / longer,
    bytes: Buffer.byteLength(page) / Buffer.byteLength(model),
  };
}

/** What a reader sees of a page, word by word: no markup, no scripts, nothing of its head. */
export function wordsInSight(html: string): string[] {
  const text = html.replace(/<(head|script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, ' ').replace(/<[^>]*>/g, ' ');
  return withoutReferences(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A text of a page as it is read: each reference to a character is that character. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, toCharacter);
}

/** The named references that generators write for characters of a text. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function toCharacter(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  return named[name ?? ''] ?? reference;
}

/** The length of the longest sequence that both lists have in the same order. */
function countInCommon(one: readonly string[], other: readonly string[]): number {
  let above = new Uint32Array(other.length + 1);
  for (const word of one) {
    const row = new Uint32Array(other.length + 1);
    for (const [index, candidate] of other.entries()) {
      row[index + 1] = word === candidate ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
