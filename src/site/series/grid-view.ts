import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { ExplainedKind } from '../../i18n/messages/series.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toGridRow, type GridRow } from './grid-row.ts';
import type { PageMaterials } from './page-materials.ts';
import { labelIn, shownLocales, wordsIn } from './series-context.ts';
import { subQuestionNumber } from './sub-question-number.ts';

/** A column of the grid: a sub-question. */
export interface GridColumn {
  readonly number: string;
  /** Leads to its section. */
  readonly href: string;
  readonly label: string;
}

/** The members of a series, and what each says to which sub-question. */
export interface GridView {
  readonly columns: readonly GridColumn[];
  /** By number. */
  readonly rows: readonly GridRow[];
  /** What the words in the cells mean, of those that stand there. */
  readonly legend: readonly { readonly words: WordingInBoth; readonly meaning: WordingInBoth }[];
  /** The same as files: one for spreadsheets in each language of the page, one for programs. */
  readonly files: readonly GridFile[];
}

/** The grid as a file. */
export interface GridFile {
  readonly format: 'CSV' | 'JSON';
  readonly href: string;
  /** Its language; `null` where it has both. */
  readonly language: Locale | null;
}

/** The order in which the words of cells are explained. */
const explained: readonly ExplainedKind[] = [
  'answered',
  'answered-jointly',
  'whole',
  'refers',
  'outside-competence',
  'no-point',
  'asked-otherwise',
];

/** The overview of a series. */
export function toGridView({ context, offices, shown }: PageMaterials): GridView {
  const { name, subQuestions, rows: members } = shown.base;
  const { csv, json } = context.addresses.seriesFiles(name);
  const paths = subQuestions.map(({ path }) => path);
  const rows = members.map((member) => toGridRow(member, paths, offices, context));
  const kinds: ReadonlySet<string> = new Set(rows.flatMap(({ cells }) => cells.map(({ kind }) => kind)));
  return {
    columns: subQuestions.map(({ path, id }) => {
      const number = subQuestionNumber(path);
      return {
        number,
        href: context.placeOf(id, id),
        label: labelIn(context, (locale) => messages[locale].series.subQuestion(number)),
      };
    }),
    rows,
    legend: explained
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({
        words: wordsIn(context, (locale) => messages[locale].series.cell[kind]),
        meaning: wordsIn(context, (locale) => messages[locale].series.cellMeaning[kind]),
      })),
    files: [
      ...shownLocales(context).map((language) => ({ format: 'CSV', href: csv[language], language }) as const),
      { format: 'JSON', href: json, language: null },
    ],
  };
}
