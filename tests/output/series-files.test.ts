import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seriesGridSchema, type SeriesGrid } from '../../src/site/series-files/series-grid-schema.ts';
import { readCsv } from '../setup/read-csv.ts';
import { allSites, plainSite, synthesizedSite } from './built-sites.ts';
import type { BuiltSite } from './read-built-site.ts';

/** The names of the series that a site has pages of; of `redirects`, those that they had before. */
function namesIn({ pages, root }: Pick<BuiltSite, 'pages' | 'root'>): string[] {
  const prefix = `${root}series/`;
  const below = pages.flatMap(({ address }) => (address.startsWith(prefix) ? address.slice(prefix.length, -1) : []));
  return below.filter((name) => !name.includes('/')).sort();
}

function gridOf(site: BuiltSite, name: string): SeriesGrid {
  return seriesGridSchema.parse(JSON.parse(site.text(`series/${name}.json`)));
}

const tables = [
  { language: 'fr', folder: 'fr/series/' },
  { language: 'nl', folder: 'nl/reeksen/' },
] as const;

describe.each(allSites)('the files of series on $name', ({ site }) => {
  const names = namesIn(site);

  it('are one of each kind for each name of a series', () => {
    const named = (folder: string, ending: string): string[] =>
      site.files
        .filter((file) => file.startsWith(folder) && file.endsWith(ending))
        .map((file) => file.slice(folder.length, -ending.length));
    const published = [...names, ...namesIn({ pages: site.redirects, root: site.root })].sort();
    expect(named('series/', '.json').sort()).toStrictEqual(published);
    for (const { folder } of tables) expect(named(folder, '.csv').sort()).toStrictEqual(published);
  });

  it('lead to places that are there', () => {
    const pageOf = new Map(site.pages.map((page) => [page.address, page]));
    const addresses = names.flatMap((name) => {
      const { members, grids } = gridOf(site, name);
      return [
        ...members.flatMap(({ held }) => Object.values(held?.addresses ?? {})),
        ...Object.values(grids).flatMap(({ address, subQuestions, rows }) => [
          address,
          ...subQuestions.map((subQuestion) => subQuestion.address),
          ...rows.flatMap(({ cells, general }) => [
            ...general.map((part) => part.address),
            ...cells.flatMap((cell) => [cell.address, ...cell.answers.map((answer) => answer.address)]),
          ]),
        ]),
      ];
    });
    const own = [...new Set(addresses)].map((address) => new URL(address)).filter(({ origin }) => origin === site.site);
    const broken = own.filter(({ pathname, hash }) => {
      const document = pageOf.get(pathname)?.document;
      return hash === '' ? !document : !document?.getElementById(hash.slice(1));
    });
    expect(broken.map(({ href }) => href)).toStrictEqual([]);
    expect(own.length > 0).toBe(names.length > 0);
  });

  it.each(tables)(
    'have in $folder a row for each member, whose links are those of the JSON',
    ({ language, folder }) => {
      for (const name of names) {
        const bytes = readFileSync(join(site.directory, `${folder}${name}.csv`));
        expect([...bytes.subarray(0, 3)], name).toStrictEqual([0xef, 0xbb, 0xbf]);
        const [header = [], ...records] = readCsv(site.text(`${folder}${name}.csv`));
        const { members, grids } = gridOf(site, name);
        const own = grids[language];
        expect(records).toHaveLength(members.length);
        const first = header.length - 2 * own.subQuestions.length;
        expect(records.map((record) => record.slice(first).filter((_, at) => at % 2 === 1))).toStrictEqual(
          own.rows.map(({ cells }) => cells.map(({ address }) => address)),
        );
      }
    },
  );
});

it('the series of the real archive has nineteen members, two of them held, and four sub-questions', () => {
  const grid = gridOf(plainSite, '5-8900');
  expect(grid.members.map(({ held }) => held?.status.days ?? null).filter((days) => days !== null)).toStrictEqual([
    30, 35,
  ]);
  expect(grid.members).toHaveLength(19);
  const cells = grid.grids.nl.rows.find(({ questionNumber }) => questionNumber === '5-8916')?.cells ?? [];
  expect(cells.map(({ address }) => new URL(address).hash)).toStrictEqual(['#r-s2-1', '#r-s2-2', '#r-s2-3', '#r-s2-4']);
  const services = cells[3]?.answers.flatMap(({ service }) => service ?? []) ?? [];
  expect(services).toHaveLength(4);
  expect(services.join(' ')).toContain('Office des Étrangers');
});

it('the files of an invented archive say so, and no others', () => {
  const [invented, real] = [synthesizedSite, plainSite].map((site) =>
    namesIn(site).flatMap((name) => [
      gridOf(site, name).isInvented,
      ...tables.map(({ folder }) => /Archive inventée|Verzonnen archief/.test(site.text(`${folder}${name}.csv`))),
    ]),
  );
  expect(new Set(invented)).toStrictEqual(new Set([true]));
  expect(new Set(real)).toStrictEqual(new Set([false]));
});
