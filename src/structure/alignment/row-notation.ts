import type { AlignedRow } from './align-texts.ts';

/** The rows of a question's sections that both languages have, as {@link formatRows} writes them, by the ids of the sections. */
export type SectionRows = Readonly<Record<string, string>>;

/**
 * Writes rows so briefly that those of all questions of an archive can be kept: `14 2-1 3` for 14 rows of one paragraph
 * a language, one of two in French and one in Dutch, and three more of one a language.
 *
 * @param rows - of a text, each paragraph in one of them, in their order
 */
export function formatRows(rows: readonly AlignedRow[]): string {
  const written: string[] = [];
  let pairs = 0;
  const endPairs = (): void => {
    if (pairs > 0) written.push(String(pairs));
    pairs = 0;
  };
  for (const { fr, nl } of rows) {
    if (fr.length === 1 && nl.length === 1) pairs += 1;
    else {
      endPairs();
      written.push(`${fr.length}-${nl.length}`);
    }
  }
  endPairs();
  return written.join(' ');
}

/** The inverse of {@link formatRows}. */
export function parseRows(text: string): AlignedRow[] {
  let [fr, nl] = [0, 0];
  const next = (frCount: number, nlCount: number): AlignedRow => {
    const row = { fr: ordinalsAfter(fr, frCount), nl: ordinalsAfter(nl, nlCount) };
    [fr, nl] = [fr + frCount, nl + nlCount];
    return row;
  };
  return text.split(' ').flatMap((group) => {
    const [count = 0, nlCount] = group.split('-').map(Number);
    if (nlCount !== undefined) return [next(count, nlCount)];
    return Array.from({ length: count }, () => next(1, 1));
  });
}

/** So many ordinals after one: 2, 3 for two after 1. */
export function ordinalsAfter(last: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => last + index + 1);
}
