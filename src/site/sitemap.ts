import type { Addresses, PageAddresses } from './addresses.ts';
import { seriesOf, type Archive } from './archive.ts';
import { questionsPerPage, toPages } from './list-view.ts';

/** A page in the sitemap, with the page in each language. */
export interface SitemapEntry {
  readonly url: string;
  readonly links: { lang: string; url: string }[];
}

/** Every page that is meant to be found, once for each of its languages. */
export function toSitemapEntries(archive: Archive, addresses: Addresses): SitemapEntry[] {
  const pages: PageAddresses[] = [
    addresses.home,
    addresses.search,
    addresses.years,
    addresses.about,
    ...archive.years.flatMap(({ year, questions }) =>
      toPages(questions, questionsPerPage).map((_, index) => addresses.year(year, index + 1)),
    ),
    ...seriesOf(archive).map(({ name }) => addresses.series(name)),
    ...archive.questions.map(({ questionNumber }) => addresses.question(questionNumber)),
  ];
  return pages.flatMap((page) => {
    const neutral = page.both ?? addresses.home.both;
    const links = [
      { lang: 'fr', url: page.fr },
      { lang: 'nl', url: page.nl },
      { lang: 'x-default', url: neutral },
    ];
    return [page.fr, page.nl, ...(page.both === undefined ? [] : [page.both])].map((url) => ({ url, links }));
  });
}
