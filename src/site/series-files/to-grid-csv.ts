import type { SeriesComparison } from '../../comparison/compare-series.ts';
import type { MemberRow } from '../../comparison/matrix/member-row.ts';
import type { Locale } from '../../domain/locale.ts';
import { requireParts } from '../../domain/question-number.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { CitingSite } from '../citation-view.ts';
import { subQuestionNumber } from '../series/sub-question-number.ts';
import { officeWording, statusWording } from '../wordings.ts';
import { formatCsv, type CsvValue } from './format-csv.ts';
import { toGrid } from './to-grid.ts';

/** A column of the table: what stands over it, and what it holds of each member. */
interface Column {
  readonly heading: string;
  readonly valueOf: (row: MemberRow) => CsvValue;
}

/**
 * The grid of a series as a table for spreadsheets, in the language of the comparison: a row for each member by number; for
 * each sub-question a column that says in words what the member says to it, and one with the permalink of that.
 *
 * A question's number stands in two columns of figures, as Excel takes `5-8916` for a month.
 *
 * @throws TypeError when the site has no origin
 */
export function toGridCsv(comparison: SeriesComparison, site: CitingSite): string {
  const columns = [
    ...(site.isInvented ? [inventionColumn(comparison.locale)] : []),
    ...memberColumns(comparison.locale, site),
    ...cellColumns(comparison, site),
  ];
  return formatCsv([
    columns.map(({ heading }) => heading),
    ...comparison.rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
  ]);
}

function inventionColumn(locale: Locale): Column {
  const { columns } = messages[locale].seriesFiles;
  return { heading: columns.remark, valueOf: () => messages[locale].invention.name };
}

function memberColumns(locale: Locale, { addresses, origin }: CitingSite): Column[] {
  const { columns } = messages[locale].seriesFiles;
  const { notHeld } = messages[locale].series;
  const pageOf = ({ questionNumber, held }: MemberRow): string =>
    held ? new URL(addresses.question(questionNumber)[locale], origin).href : senateAddress(questionNumber, locale);
  const replyOf = ({ held }: MemberRow) => {
    const replies = held?.member.replies ?? [];
    return replies.find(({ isProvisional }) => !isProvisional) ?? replies[0];
  };
  const statusOf = ({ held }: MemberRow) => (held?.status.kind === 'answered' ? held.status : undefined);
  return [
    { heading: columns.legislature, valueOf: ({ questionNumber }) => requireParts(questionNumber).legislature },
    { heading: columns.serial, valueOf: ({ questionNumber }) => requireParts(questionNumber).serial },
    {
      heading: columns.minister,
      valueOf: ({ held }) => (held ? officeWording(held.member.question.addressee, locale)?.text : null) ?? null,
    },
    { heading: columns.askedOn, valueOf: ({ held }) => held?.member.question.askedOn ?? null },
    { heading: columns.state, valueOf: ({ held }) => (held ? statusWording(held.status, locale) : notHeld) },
    { heading: columns.repliedOn, valueOf: (row) => statusOf(row)?.on ?? null },
    { heading: columns.days, valueOf: (row) => statusOf(row)?.days ?? null },
    { heading: columns.deadline, valueOf: ({ held }) => held?.deadline ?? null },
    { heading: columns.daysLate, valueOf: (row) => statusOf(row)?.daysLate ?? null },
    { heading: columns.question, valueOf: pageOf },
    {
      heading: columns.reply,
      valueOf: (row) => {
        const reply = replyOf(row);
        return reply ? `${pageOf(row)}#${reply.sectionId}` : null;
      },
    },
  ];
}

function cellColumns(comparison: SeriesComparison, site: CitingSite): Column[] {
  const words = messages[comparison.locale].seriesFiles;
  const { subQuestions, rows } = toGrid(comparison, site);
  const cellsOf = new Map(rows.map(({ questionNumber, cells }) => [questionNumber, cells]));
  return subQuestions.flatMap(({ number }, index): Column[] => {
    const cellOf = ({ questionNumber }: MemberRow) => cellsOf.get(questionNumber)?.[index];
    const heading = words.subQuestion(subQuestionNumber(number));
    return [
      {
        heading,
        valueOf: (row) => {
          const cell = cellOf(row);
          return cell ? words.cell[cell.kind] : null;
        },
      },
      { heading: words.addressOf(heading), valueOf: (row) => cellOf(row)?.address ?? null },
    ];
  });
}
