import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question.ts';
import { createAddresses } from '../../../src/site/addresses.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { planPages } from '../../../src/site/plan/plan-pages.ts';
import type { PlannedPage, RouteName } from '../../../src/site/plan/planned-page.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';

const alsoAskedTo = (number: string) =>
  ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const;
const resubmissionOf = (number: string) =>
  ({ kind: 'resubmission-of', label: {}, target: { kind: 'written-question', number } }) as const;
const asked = (questionNumber: string, some: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  relations: [],
  questionNumber,
  ...some,
});

function plan(questions: readonly Question[]): PlannedPage[] {
  return [...planPages(toArchive(questions))];
}

function ofRoute<R extends RouteName>(pages: readonly PlannedPage[], route: R) {
  return pages.filter((page): page is PlannedPage & { route: R } => page.route === route);
}

const archive = [
  asked('5-100', { relations: [alsoAskedTo('5-101'), alsoAskedTo('5-103')] }),
  asked('5-101', { relations: [alsoAskedTo('5-100')] }),
  asked('6-7', { relations: [resubmissionOf('5-100'), resubmissionOf('4-1')] }),
  ...Array.from({ length: 60 }, (_, index) => asked(`5-${9000 + index}`)),
];

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

  it('gives the grid of a series as files that read the members that are held, and no other', () => {
    const files = [...ofRoute(pages, 'series-csv'), ...ofRoute(pages, 'series-json')];
    expect(files.map(({ file }) => file)).toStrictEqual([
      'fr/series/5-100.csv',
      'nl/reeksen/5-100.csv',
      'series/5-100.json',
    ]);
    for (const { reads, params, props } of files) {
      expect(reads).toStrictEqual(['5-100', '5-101']);
      expect(params).toStrictEqual({ series: '5-100' });
      expect(props.series).toStrictEqual({
        name: '5-100',
        members: ['5-100', '5-101', '5-103'],
        held: ['5-100', '5-101'],
      });
    }
  });

  it('has no page of another name of a series that had none', () => {
    expect(ofRoute(pages, 'series-alias')).toStrictEqual([]);
  });

  it('keeps the addresses of a series when a smaller member becomes known: what stood there leads on', () => {
    const before = ofRoute(pages, 'series').map(({ file }) => file);
    const smaller = asked('5-99', { relations: [alsoAskedTo('5-101')] });
    const after = plan([...archive, smaller]);
    expect(ofRoute(after, 'series').map(({ props }) => props.series.name)).toStrictEqual(['5-99', '5-99', '5-99']);
    const aliases = ofRoute(after, 'series-alias');
    expect(aliases.map(({ file }) => file)).toStrictEqual(before);
    for (const { params, props, reads } of aliases) {
      expect([params, props.alias, props.name, reads]).toStrictEqual([{ alias: '5-100' }, '5-100', '5-99', []]);
    }
    const files = [...ofRoute(after, 'series-csv'), ...ofRoute(after, 'series-json')];
    expect(files.map(({ file, props }) => [file, props.series.name])).toStrictEqual([
      ['fr/series/5-99.csv', '5-99'],
      ['nl/reeksen/5-99.csv', '5-99'],
      ['fr/series/5-100.csv', '5-99'],
      ['nl/reeksen/5-100.csv', '5-99'],
      ['series/5-99.json', '5-99'],
      ['series/5-100.json', '5-99'],
    ]);
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
