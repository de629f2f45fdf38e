import type { Author } from '../../domain/author.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { localize, type Localized } from '../../domain/locale.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import { statusOf, type Status } from '../../domain/status.ts';
import type { Archive } from '../archive.ts';

/** What is shown of one member of a series on the pages of all; `held` is `null` when the archive does not have it. */
export interface MemberFacts {
  readonly questionNumber: QuestionNumber;
  readonly held: { readonly addressee: Localized<string>; readonly status: Status } | null;
}

/** A series and its members, in the order of their numbers. */
export interface SeriesMembers {
  /** The smallest number of the members. */
  readonly name: QuestionNumber;
  readonly members: readonly MemberFacts[];
}

/** A series with what its members have in common: in each language the title of the first that has one. */
export interface SeriesFacts extends SeriesMembers {
  readonly title: Localized<string>;
  /** Those of the first member that is held; nobody's where none is. */
  readonly authors: readonly Author[];
  /** The day on which all that are held were asked; `null` where they were not asked on one day. */
  readonly askedOn: CalendarDate | null;
}

/** The members of a series. */
export function toSeriesMembers({ name, members }: Series, archive: Archive): SeriesMembers {
  return {
    name,
    members: members.map((questionNumber) => {
      const question = archive.byNumber.get(questionNumber);
      return { questionNumber, held: question ? { addressee: question.addressee, status: statusOf(question) } : null };
    }),
  };
}

/** A series, as its own page and lists show it. */
export function toSeriesFacts(series: Series, archive: Archive): SeriesFacts {
  const held: readonly QuestionFacts[] = series.members.flatMap((member) => archive.byNumber.get(member) ?? []);
  return {
    ...toSeriesMembers(series, archive),
    title: localize((locale) => held.find(({ title }) => title[locale] !== undefined)?.title[locale]),
    authors: held[0]?.authors ?? [],
    askedOn: commonDay(held.map(({ askedOn }) => askedOn)),
  };
}

function commonDay(days: readonly CalendarDate[]): CalendarDate | null {
  const [first, ...others] = new Set(days);
  return first !== undefined && others.length === 0 ? first : null;
}
