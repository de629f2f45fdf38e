import { locales } from '../../domain/locale.ts';
import { createAddresses, type PageLanguage } from '../addresses.ts';
import { seriesOf, type Archive } from '../archive.ts';
import { toHomeFacts, toYearCounts } from './home-facts.ts';
import { listEntries, toListPages } from './list-entries.ts';
import { pageFile } from './page-file.ts';
import type { PlannedPage } from './planned-page.ts';
import { planSearch } from './search-pages.ts';
import { planSeriesAliases } from './series-aliases.ts';
import { planSeriesFiles } from './series-files.ts';
import { planSeriesPages } from './series-pages.ts';
import { planSitemap } from './sitemap-parts.ts';
import { toSurroundings } from './surroundings.ts';

const pageLanguages = [...locales, 'both'] as const satisfies readonly PageLanguage[];

/** Addresses below the site's root, without the path that the site is published under. */
const addresses = createAddresses('/');

/**
 * Every page of an archive's site, each with all that it shows: the same archive gives the same pages in the same order,
 * those of one question after each other.
 */
export function* planPages(archive: Archive): Generator<PlannedPage> {
  yield* planQuestions(archive);
  yield* planSeries(archive);
  yield* planYears(archive);
  yield* planEntrances(archive);
  yield* planSearch(archive);
  yield* planSitemap(archive);
}

function* planQuestions(archive: Archive): Generator<PlannedPage> {
  for (const question of archive.questions) {
    const { questionNumber } = question;
    const address = addresses.question(questionNumber);
    const surroundings = toSurroundings(question, archive);
    const reads = [questionNumber];
    for (const locale of locales) {
      yield {
        route: 'question',
        file: pageFile(address[locale]),
        params: { locale, question: questionNumber },
        props: { locale, questionNumber, surroundings },
        reads,
      };
    }
    yield {
      route: 'bilingual-question',
      file: pageFile(address.both),
      params: { question: questionNumber },
      props: { questionNumber, surroundings, rows: archive.rows.get(questionNumber) ?? {} },
      reads,
    };
  }
}

function* planSeries(archive: Archive): Generator<PlannedPage> {
  for (const series of seriesOf(archive)) {
    yield* planSeriesPages(series, archive);
    yield* planSeriesFiles(series, archive);
    yield* planSeriesAliases(series, archive);
  }
}

function* planYears(archive: Archive): Generator<PlannedPage> {
  for (const { year, questions } of archive.years) {
    const pages = toListPages(listEntries(questions, archive));
    for (const [index, entries] of pages.entries()) {
      const page = index + 1;
      const list = { year, page, pages: pages.length, count: questions.length, entries };
      for (const locale of locales) {
        yield {
          route: 'year',
          file: pageFile(addresses.year(year, page)[locale]),
          params: { year, ...(page > 1 ? { page: String(page) } : {}) },
          props: { locale, ...list },
          reads: [],
        };
      }
    }
  }
}

/** The pages of which there is one a language, however large the archive. */
function* planEntrances(archive: Archive): Generator<PlannedPage> {
  const home = toHomeFacts(archive);
  const years = toYearCounts(archive);
  for (const language of pageLanguages) {
    yield { route: 'home', file: pageFile(addresses.home[language]), params: {}, props: { language, home }, reads: [] };
  }
  for (const locale of locales) {
    const shared = { params: {}, reads: [] };
    yield { route: 'years', file: pageFile(addresses.years[locale]), props: { locale, years }, ...shared };
    yield { route: 'about', file: pageFile(addresses.about[locale]), props: { locale }, ...shared };
  }
  yield { route: 'not-found', file: '404.html', params: {}, props: {}, reads: [] };
  yield { route: 'robots', file: 'robots.txt', params: {}, props: {}, reads: [] };
}
