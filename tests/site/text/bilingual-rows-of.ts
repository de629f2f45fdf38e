import type { Locale } from '../../../src/domain/locale.ts';
import type { Question } from '../../../src/domain/question.ts';
import type { BilingualRow } from '../../../src/site/text/bilingual-rows.ts';
import { toBilingualSections, type BilingualSection } from '../../../src/site/text/bilingual-view.ts';
import { passagesOf, type LineView } from '../../../src/site/text/line-view.ts';
import type { RowGroup } from '../../../src/site/text/row-places.ts';
import type { SectionRows } from '../../../src/structure/alignment/row-notation.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';

const none = () => null;

/**
 * The sections of a question that differs from a plain one in what is given.
 *
 * @param known - what was found before of which paragraphs stand side by side
 */
export function sectionsOf(some: Partial<Question>, known?: SectionRows): BilingualSection[] {
  return toBilingualSections({ ...plainQuestion, ...some }, { fr: none, nl: none }, known);
}

/** The rows of a section, in whatever places they stand. */
export function rowsOf(section: BilingualSection | undefined): BilingualRow[] {
  const inside = (group: RowGroup): BilingualRow[] => (group.kind === 'row' ? [group] : group.rows.flatMap(inside));
  return (section?.rows ?? []).flatMap(inside);
}

/** What a language of a row has, line by line; a table is its rows. */
export function wordsIn(row: BilingualRow | undefined, locale: Locale): string[] {
  return (row?.cells[locale] ?? []).flatMap(({ lines }) => lines.flatMap(wordsOf));
}

function wordsOf(line: LineView): string[] {
  const passages = line.kind === 'words' ? [line.passage] : passagesOf(line.table);
  return passages.map(({ marker, words }) => [marker, ...words.map(({ text }) => text)].join(''));
}
