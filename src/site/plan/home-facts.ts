import { seriesOf, type Archive } from '../archive.ts';
import { listEntries, type ListEntry } from './list-entries.ts';
import type { YearCount } from './planned-page.ts';
import { toSeriesFacts, type SeriesFacts } from './series-facts.ts';

const newestShown = 5;
const seriesShown = 5;

/** What the home page shows of the archive. */
export interface HomeFacts {
  readonly questions: number;
  /** A series counts as one, with all of its questions. */
  readonly newest: readonly ListEntry[];
  readonly series: readonly (Pick<SeriesFacts, 'name' | 'title'> & { readonly members: number })[];
  /** Newest first. */
  readonly years: readonly YearCount[];
}

/** What the home page shows: how much there is, the newest questions and series, and all years. */
export function toHomeFacts(archive: Archive): HomeFacts {
  return {
    questions: archive.questions.length,
    newest: listEntries(archive.questions, archive).take(newestShown).toArray(),
    series: seriesOf(archive)
      .slice(0, seriesShown)
      .map((series) => {
        const { name, title, members } = toSeriesFacts(series, archive);
        return { name, title, members: members.length };
      }),
    years: toYearCounts(archive),
  };
}

/** The years of an archive, newest first. */
export function toYearCounts({ years }: Archive): YearCount[] {
  return years.map(({ year, questions }) => ({ year, questions: questions.length }));
}
