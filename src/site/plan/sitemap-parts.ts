import { compareShards, shardOf } from '../../domain/shard.ts';
import type { PageAddresses } from '../addresses.ts';
import { seriesOf, type Archive } from '../archive.ts';
import { toPages } from '../list-view.ts';
import { listEntries, toListPages } from './list-entries.ts';
import { addresses } from './planned-addresses.ts';
import type { PlannedPage } from './planned-page.ts';
import { toPartPages, toSeriesParts } from './series-parts.ts';

/** How many lists a part names, each in two languages: a sitemap may have 50,000 addresses. */
const listsPerPart = 5000;

/** The files of the sitemap: one part a shard of the archive, some for its lists, and the index that names all parts. */
export function* planSitemap(archive: Archive): Generator<PlannedPage> {
  const parts = toSitemapParts(archive);
  for (const { part, pages } of parts) {
    yield { route: 'sitemap', file: sitemapFile(part), params: { part }, props: { part, pages }, reads: [] };
  }
  const names = parts.map(({ part }) => part);
  yield { route: 'sitemap-index', file: 'sitemap.xml', params: {}, props: { parts: names }, reads: [] };
}

/** The file of a part, relative to the site's root. */
export function sitemapFile(part: string): string {
  return `sitemap/${part}.xml`;
}

function toSitemapParts(archive: Archive): { part: string; pages: readonly PageAddresses[] }[] {
  const lists: PageAddresses[] = [
    addresses.home,
    addresses.search,
    addresses.searchHelp,
    addresses.years,
    addresses.about,
    ...archive.years.flatMap(({ year, questions }) =>
      toListPages(listEntries(questions, archive)).map((_, index) => addresses.year(year, index + 1)),
    ),
  ];
  const series = Map.groupBy(seriesOf(archive), ({ name }) => shardOf(name));
  const questions = Map.groupBy(archive.questions, ({ questionNumber }) => shardOf(questionNumber));
  const shards = [...new Set([...series.keys(), ...questions.keys()])].sort(compareShards);
  return [
    ...toPages(lists, listsPerPart).map((pages, index) => ({ part: `lists-${index + 1}`, pages })),
    ...shards.map((part) => ({
      part,
      pages: [
        ...(series.get(part) ?? []).flatMap((each) => [
          addresses.series(each.name),
          ...toPartPages(toSeriesParts(each, archive)).map(({ section, page }) =>
            addresses.seriesPart(each.name, section, page),
          ),
        ]),
        ...(questions.get(part) ?? []).map(({ questionNumber }) => addresses.question(questionNumber)),
      ],
    })),
  ];
}
