import { loadArchive } from './load-archive.ts';
import { questionsPerPage, toPages } from './list-view.ts';
import { seriesOf } from './archive.ts';

/** One page a series, under its name. */
export async function seriesPaths() {
  const archive = await loadArchive();
  return seriesOf(archive).map(({ name }) => ({ params: { series: name } }));
}

/** The pages of each parliamentary year; the first has the year's own address. */
export async function yearPaths() {
  const { years } = await loadArchive();
  return years.flatMap(({ year, questions }) =>
    toPages(questions, questionsPerPage).map((_, index) => ({
      params: { year, page: index === 0 ? undefined : String(index + 1) },
      props: { page: index + 1 },
    })),
  );
}
