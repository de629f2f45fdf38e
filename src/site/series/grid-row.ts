import type { Cell } from '../../comparison/matrix/cell.ts';
import type { MemberRow } from '../../comparison/matrix/member-row.ts';
import type { Locale } from '../../domain/locale.ts';
import { memberId } from '../../domain/place-id.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import type { Status } from '../../domain/status.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toGridCells, type GridCell } from './grid-cell.ts';
import type { Offices } from './offices.ts';
import { shownLocales, wordsIn, type SeriesContext } from './series-context.ts';

/** A link to a question's page on the Senate's site. */
export interface SenateLink {
  readonly href: string;
  readonly text: string;
  readonly label: string;
  /** Its language, where that is not the page's only one. */
  readonly lang: Locale | undefined;
}

/** One member of a series in the grid. */
export interface GridRow {
  /** Its id on the page. */
  readonly id: string;
  readonly questionNumber: QuestionNumber;
  /** Its page here; `null` where the archive does not hold it. */
  readonly href: string | null;
  /** Its page on the Senate's site in each language of the page, where the archive does not hold it. */
  readonly senate: readonly SenateLink[];
  /** The member of the government who was asked. */
  readonly office: WordingInBoth;
  readonly state: WordingInBoth;
  /** From the asking to the reply; `null` where no dated reply came. */
  readonly days: number | null;
  /** The same in words; empty where none came. */
  readonly daysInWords: WordingInBoth;
  /** Whether it came in time; empty where no deadline is known. */
  readonly lateness: WordingInBoth;
  readonly cells: readonly GridCell[];
}

/**
 * A member of a series in the grid.
 *
 * @param paths - of the sub-questions, in the order of the columns
 */
export function toGridRow(
  { questionNumber, held, cells }: MemberRow,
  paths: readonly string[],
  offices: Offices,
  context: SeriesContext,
): GridRow {
  const state = held?.status;
  const days = state?.kind === 'answered' ? state.days : null;
  return {
    id: memberId(questionNumber),
    questionNumber,
    href: held ? context.addresses.question(questionNumber)[context.language] : null,
    senate: held ? [] : toSenateLinks(questionNumber, context),
    office: offices(questionNumber),
    state: wordsIn(context, (locale) =>
      state ? messages[locale].status[state.kind] : messages[locale].series.notHeld,
    ),
    days,
    daysInWords:
      days === null ? [] : wordsIn(context, (locale) => formatCount(locale, days, messages[locale].series.inDays)),
    lateness: state?.kind === 'answered' && held?.deadline !== undefined ? toLateness(state, context) : [],
    cells: toGridCells(
      paths.flatMap((path): [string, Cell][] => {
        const cell = cells.get(path);
        return cell ? [[path, cell]] : [];
      }),
      questionNumber,
      context,
    ),
  };
}

function toSenateLinks(questionNumber: QuestionNumber, context: SeriesContext): SenateLink[] {
  return shownLocales(context).map((locale) => ({
    href: senateAddress(questionNumber, locale),
    text: messages[locale].series.senateSite,
    label: messages[locale].series.senatePage(questionNumber),
    lang: context.language === 'both' ? locale : undefined,
  }));
}

function toLateness({ daysLate }: Extract<Status, { kind: 'answered' }>, context: SeriesContext): WordingInBoth {
  return wordsIn(context, (locale) => {
    const { inTime, late } = messages[locale].series;
    return daysLate === undefined ? inTime : formatCount(locale, daysLate, late);
  });
}
