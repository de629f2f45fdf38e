import { shardOf } from '../../src/domain/shard.ts';
import { describe, expect, it } from 'vitest';
import { realSites } from './built-sites.ts';
import { rawSeries, readRawQuestions } from './raw-question.ts';

const questions = readRawQuestions();
const numbers = new Set(questions.map(({ number }) => number));
const names = rawSeries(questions).map(([first = '']) => first);

const ofEachQuestion = [...numbers].flatMap((number) => [`${number}/`, `fr/${number}/`, `nl/${number}/`]);
const ofEachSeries = names.flatMap((name) => [`series/${name}/`, `fr/series/${name}/`, `nl/reeksen/${name}/`]);
const ofTheSite = [
  ...['', 'fr/', 'nl/', 'fr/recherche/', 'nl/zoeken/', 'fr/recherche/aide/', 'nl/zoeken/hulp/'],
  ...['fr/a-propos/', 'nl/over/', '404.html'],
];
const ofYears = ['fr/annees/', 'nl/jaren/', 'fr/annees/2012-2013/', 'nl/jaren/2012-2013/'];
const pageOfYear = /^(?:fr\/annees|nl\/jaren)\/\d{4}-\d{4}\/(?:\d+\/)?$/;

describe.each(realSites)('$name', ({ site }) => {
  const paths = site.pages.map(({ address }) => address.slice(site.root.length));

  it('reads the two real questions and their series out of the raw files', () => {
    expect([...numbers]).toEqual(expect.arrayContaining(['5-8900', '5-8916']));
    expect(names).toContain('5-8900');
  });

  it.each([...ofEachQuestion, ...ofEachSeries, ...ofTheSite, ...ofYears])('has the page /%s', (path) => {
    expect(paths).toContain(path);
  });

  it('has no other page but those of further years', () => {
    const expected = new Set([...ofEachQuestion, ...ofEachSeries, ...ofTheSite, ...ofYears]);
    expect(paths.filter((path) => !expected.has(path) && !pageOfYear.test(path))).toStrictEqual([]);
  });

  it('has a sitemap, a robots.txt and a search index', () => {
    const { files } = site;
    expect(files).toEqual(
      expect.arrayContaining(['sitemap.xml', 'robots.txt', `pagefind/fr/${shardOf('5-8916')}/pagefind.js`]),
    );
  });
});
