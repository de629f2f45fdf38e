import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/site/addresses.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { planPages } from '../../../src/site/plan/plan-pages.ts';
import { archive, ofRoute, plan } from './planned.ts';

describe('the plan of a site', () => {
  const pages = plan(archive);

  it('has each file once, and the three pages of each question', () => {
    const files = pages.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    const { question } = createAddresses('/');
    for (const { questionNumber } of archive) {
      const addresses = Object.values(question(questionNumber));
      expect(files).toEqual(expect.arrayContaining(addresses.map((address) => `${address.slice(1)}index.html`)));
    }
  });

  it('has the pages of a series read the Markdown of all its held members, and no other page that of several', () => {
    const reading = pages.filter(({ route, reads }) => reads.length > 1 && !route.startsWith('series-'));
    expect(reading.map(({ file, reads }) => [file, reads])).toStrictEqual(
      ['fr/series', 'nl/reeksen', 'series'].map((folder) => [`${folder}/5-100/index.html`, ['5-100', '5-101']]),
    );
  });

  it('sets the pages of one question after each other, each of which reads its Markdown', () => {
    const reading = pages.filter(({ route }) => route === 'question' || route === 'bilingual-question');
    expect(reading).toHaveLength(archive.length * 3);
    for (let index = 0; index < reading.length; index += 3) {
      const three = reading.slice(index, index + 3);
      expect(new Set(three.flatMap(({ reads }) => reads)).size).toBe(1);
    }
  });

  it('sets the pages of a series behind those of the last of its members that is held, whose texts they read as well', () => {
    const routes = pages.map(({ route, file }) => (route.startsWith('series') ? 'series' : file.split('/').at(-2)));
    const at = routes.indexOf('series');
    expect(routes.slice(at - 6, at)).toStrictEqual(['5-101', '5-101', '5-101', '5-100', '5-100', '5-100']);
    expect(routes.lastIndexOf('series') - at).toBe(pages.filter(({ route }) => route.startsWith('series')).length - 1);
  });

  it('gives a question its series and the related questions that are held, and nothing of others', () => {
    const [french] = ofRoute(pages, 'question').filter(({ props }) => props.questionNumber === '5-100');
    expect(
      french?.props.surroundings.series?.members.map(({ questionNumber, held }) => [questionNumber, held !== null]),
    ).toStrictEqual([
      ['5-100', true],
      ['5-101', true],
      ['5-103', false],
    ]);
    const [later] = ofRoute(pages, 'question').filter(({ props }) => props.questionNumber === '6-7');
    expect(later?.props.surroundings).toMatchObject({
      series: null,
      life: [{ target: { number: '5-100' } }, { target: { number: '6-7' } }],
      mentions: [],
      mentionedBy: { count: 0, named: [] },
      heldTargets: ['5-100'],
    });
  });

  it('divides a year into pages of fifty, the newest first, a series in one', () => {
    const french = ofRoute(pages, 'year').filter(({ props }) => props.locale === 'fr');
    expect(
      french.map(({ props: { page, pages: of, count, entries } }) => [page, of, count, entries.length]),
    ).toStrictEqual([
      [1, 2, 63, 50],
      [2, 2, 63, 12],
    ]);
    expect(french[0]?.props.entries[0]).toMatchObject({ kind: 'question', question: { questionNumber: '6-7' } });
    expect(french[1]?.props.entries.at(-1)).toMatchObject({
      kind: 'series',
      name: '5-100',
      members: 3,
      questions: [{ questionNumber: '5-100' }, { questionNumber: '5-101' }],
    });
    expect(french.map(({ params, file }) => [params, file])).toStrictEqual([
      [{ year: '2012-2013' }, 'fr/annees/2012-2013/index.html'],
      [{ year: '2012-2013', page: '2' }, 'fr/annees/2012-2013/2/index.html'],
    ]);
  });

  it('names every page but the 404 page and those that only lead on in one part of the sitemap, a part a shard', () => {
    const parts = ofRoute(pages, 'sitemap');
    expect(ofRoute(pages, 'sitemap-index')[0]?.props.parts).toStrictEqual(parts.map(({ props }) => props.part));
    const named = parts.flatMap(({ props }) =>
      props.pages.flatMap(({ fr, nl, both }) => [fr, nl, ...(both === undefined ? [] : [both])]),
    );
    const files = pages
      .filter(({ file, route }) => file.endsWith('index.html') && route !== 'series-alias')
      .map(({ file }) => `/${file.slice(0, -10)}`);
    expect(named.toSorted()).toStrictEqual(files.toSorted());
    expect(parts.map(({ props }) => props.pages.length)).toStrictEqual([7, 1, 60, 3]);
  });

  it('is plain data, which JSON does not change', () => {
    expect(JSON.parse(JSON.stringify(pages))).toStrictEqual(pages);
  });

  it('has the entrances of an empty archive, too', () => {
    expect(plan([]).map(({ file }) => file)).toContain('fr/index.html');
  });
});

it('nothing that a page is given changes with the text of a question', () => {
  const before = plan(archive);
  const after = plan(archive.map((question) => ({ ...question, text: { fr: ['Autre texte'] } })));
  expect(after).toStrictEqual(before);
});

it('a series of long texts has a page for each of its sections, in every language and in the sitemap', () => {
  const outline = { characters: 250_000, sections: { fr: ['q-1', 'q-2'], nl: ['q-1', 'q-2'] } };
  const outlines = new Map(archive.map(({ questionNumber }) => [questionNumber, outline]));
  const pages = [...planPages(toArchive(archive, new Map(), outlines))];
  const parts = ofRoute(pages, 'series-part');
  const files = ['fr/series', 'nl/reeksen', 'series'].flatMap((folder) =>
    ['q-1', 'q-2', 'r-general'].map((section) => `${folder}/5-100/${section}/index.html`),
  );
  expect(parts.map(({ file }) => file)).toStrictEqual(files);
  expect(parts[0]).toMatchObject({ params: { series: '5-100', section: 'q-1' }, reads: ['5-100', '5-101'] });
  const named = ofRoute(pages, 'sitemap').flatMap(({ props }) => props.pages.flatMap(({ fr }) => fr));
  expect(named).toContain('/fr/series/5-100/r-general/');
});
