import type { Answer, Cell } from '../../comparison/matrix/cell.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { CellKind } from '../../i18n/messages/series.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { addressOnPage } from './own-page.ts';
import { subQuestionNumber } from './sub-question-number.ts';
import { wordsIn, type SeriesContext } from './series-context.ts';

/** What a member says to one sub-question, or to some beside each other in the same way. */
export interface GridCell {
  readonly kind: CellKind;
  /** How many columns it takes. */
  readonly span: number;
  /** The numbers of its sub-questions: `3`, `1–3`. */
  readonly numbers: string;
  /** Leads to the part of the reply on the page of the series, or to the member's own page; `null` where there is none. */
  readonly href: string | null;
  readonly words: WordingInBoth;
  /** How many services answer; empty where it is one or none. */
  readonly services: WordingInBoth;
}

/**
 * The cells of a member, of which those beside each other are one where they say the same.
 *
 * @param cells - with the path of the sub-question of each
 */
export function toGridCells(
  cells: readonly (readonly [path: string, cell: Cell])[],
  questionNumber: QuestionNumber,
  context: SeriesContext,
): GridCell[] {
  const runs: { readonly paths: [string, ...string[]]; readonly cell: Cell }[] = [];
  for (const [path, cell] of cells) {
    const last = runs.at(-1);
    if (last && saysSame(last.cell, cell)) last.paths.push(path);
    else runs.push({ paths: [path], cell });
  }
  return runs.map(({ paths, cell }) => toGridCell(paths, cell, questionNumber, context));
}

/** Whether two cells lead to the same, which answers both together, or are alike in having no answer. */
function saysSame(one: Cell, other: Cell): boolean {
  if (one.kind !== other.kind) return false;
  if (!('answers' in one) || !('answers' in other)) return true;
  const anchorsOf = (answers: readonly Answer[]): string => answers.map(({ unit }) => unit.anchor).join(' ');
  return anchorsOf(one.answers) === anchorsOf(other.answers);
}

function toGridCell(
  paths: readonly [string, ...string[]],
  cell: Cell,
  questionNumber: QuestionNumber,
  context: SeriesContext,
): GridCell {
  const services =
    'answers' in cell ? new Set(cell.answers.flatMap(({ unit }) => unit.service?.ordinal ?? [])).size : 0;
  const [first] = paths;
  const last = paths.at(-1) ?? first;
  return {
    kind: cell.kind,
    span: paths.length,
    numbers: [...new Set([first, last])].map(subQuestionNumber).join('–'),
    href: hrefOf(cell, questionNumber, context),
    words: wordsIn(context, (locale) => messages[locale].series.cell[cell.kind]),
    services:
      services > 1 ? wordsIn(context, (locale) => formatCount(locale, services, messages[locale].series.services)) : [],
  };
}

function hrefOf(cell: Cell, questionNumber: QuestionNumber, context: SeriesContext): string | null {
  if ('answers' in cell) {
    const [{ unit }] = cell.answers;
    return context.placeOf(unit.anchor, unit.sectionId);
  }
  return cell.kind === 'not-held' ? null : addressOnPage(questionNumber, cell.id, context);
}
