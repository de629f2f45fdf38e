import type { SeriesComparison } from '../../comparison/compare-series.ts';
import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import type { HeldText } from '../../comparison/held-text.ts';
import type { Answer, Cell } from '../../comparison/matrix/cell.ts';
import type { ComparedSubQuestion } from '../../comparison/sub-questions/sub-question-list.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import type { Passage } from '../../structure/block.ts';
import type { CitingSite } from '../citation-view.ts';
import type { Grid, GridCell, ReplyPart } from './series-grid-schema.ts';

/** The grid of a series in the language of its comparison. @throws TypeError when the site has no origin */
export function toGrid({ name, locale, reference, subQuestions, rows }: SeriesComparison, site: CitingSite): Grid {
  const { addresses, origin } = site;
  const address = new URL(addresses.series(name)[locale], origin).href;
  return {
    address,
    reference: reference?.questionNumber ?? null,
    subQuestions: reference
      ? subQuestions.map((subQuestion) => toSubQuestion(subQuestion, reference.asked, address))
      : [],
    rows: rows.map(({ questionNumber, held, cells, general }) => {
      const page = new URL(addresses.question(questionNumber)[locale], origin).href;
      const absent = senateAddress(questionNumber, locale);
      return {
        questionNumber,
        cells: Array.from(cells, ([path, cell]) => toGridCell(path, cell, held ? page : absent)),
        general: general.map((unit) => ({
          kind: unit.referral?.kind ?? (unit.kind === 'whole' ? 'whole' : 'rest'),
          ...toReplyPart(unit, page),
        })),
      };
    }),
  };
}

function toSubQuestion(
  { path, paths, parent, id, passages }: ComparedSubQuestion,
  { structure, locale }: HeldText,
  series: string,
): Grid['subQuestions'][number] {
  return {
    number: path,
    numbers: paths,
    parent: parent ?? null,
    address: `${series}#${id}`,
    text: passages
      .map((passage) => wordsAt(structure.text, passage).trim())
      .filter((words) => words !== '')
      .join('\n'),
    language: locale,
  };
}

function toGridCell(subQuestion: string, cell: Cell, page: string): GridCell {
  return {
    subQuestion,
    kind: cell.kind,
    address: 'id' in cell ? `${page}#${cell.id}` : page,
    answers: 'answers' in cell ? cell.answers.map((answer) => toAnswer(answer, page)) : [],
  };
}

function toAnswer({ kind, unit }: Answer, page: string): GridCell['answers'][number] {
  return { kind, ...toReplyPart(unit, page), subQuestions: unit.answers };
}

function toReplyPart({ id, reply, service, referral, refersTo }: ComparedUnit, page: string): ReplyPart {
  const { text } = reply.structure;
  return {
    address: `${page}#${id}`,
    service: service ? wordsAt(text, service.heading).trim() : null,
    isProvisional: reply.isProvisional,
    shownBy: referral ? referral.shownBy.map((passage) => wordsAt(text, passage)) : [],
    refersTo,
  };
}

function wordsAt(text: readonly string[], { paragraph, start, end }: Passage): string {
  return text[paragraph - 1]?.slice(start, end) ?? '';
}
