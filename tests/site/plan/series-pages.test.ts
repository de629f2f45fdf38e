import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/domain/question.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { planPages } from '../../../src/site/plan/plan-pages.ts';
import { mostCharacters } from '../../../src/site/plan/series-parts.ts';
import { alsoAskedTo, archive, asked, ofRoute, plan } from './planned.ts';

describe('the plan of what there is of a series', () => {
  const pages = plan(archive);

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

  it('keeps the addresses of the sections of a long series, too', () => {
    const long = { characters: mostCharacters, sections: { fr: ['q-1'], nl: ['q-1'] } };
    const outlines = new Map([
      ['5-99', long],
      ['5-100', long],
    ]);
    const partsOf = (questions: readonly Question[], route: 'series-part' | 'series-alias') =>
      ofRoute([...planPages(toArchive(questions, new Map(), outlines))], route).filter(({ file }) =>
        file.includes('q-1'),
      );
    const smaller = asked('5-99', { relations: [alsoAskedTo('5-101')] });
    const sectionsOf = (name: string) =>
      ['fr/series', 'nl/reeksen', 'series'].map((folder) => `${folder}/${name}/q-1/index.html`);
    expect(partsOf([...archive, smaller], 'series-part').map(({ file }) => file)).toStrictEqual(sectionsOf('5-99'));
    const aliases = partsOf([...archive, smaller], 'series-alias');
    expect(aliases.map(({ file }) => file)).toStrictEqual(sectionsOf('5-100'));
    for (const { params, props } of aliases) {
      expect([params, props]).toMatchObject([
        { alias: '5-100/q-1' },
        { alias: '5-100', name: '5-99', part: { section: 'q-1', page: 1 } },
      ]);
    }
  });

  it('has the further pages of a section that one does not take at addresses that no name of the series loses', () => {
    const long = { characters: mostCharacters, sections: { fr: ['q-1'], nl: ['q-1'] } };
    const outlines = new Map(['5-99', '5-100'].map((number) => [number, long]));
    const smaller = asked('5-99', { relations: [alsoAskedTo('5-101')] });
    const longSections = new Map([['5-99', new Map([['q-1', [{ member: '5-101', ordinal: 1 }]]])]]);
    const known = { ...toArchive([...archive, smaller], new Map(), outlines), longSections };
    const pagesOf = (route: 'series-part' | 'series-alias') =>
      ofRoute([...planPages(known)], route).filter(({ file }) => file.includes('q-1/2'));
    const filesOf = (name: string) =>
      ['fr/series', 'nl/reeksen', 'series'].map((folder) => `${folder}/${name}/q-1/2/index.html`);
    const parts = pagesOf('series-part');
    expect(parts.map(({ file }) => file)).toStrictEqual(filesOf('5-99'));
    expect(parts.map(({ params }) => params)[0]).toStrictEqual({ series: '5-99', section: 'q-1', page: '2' });
    const aliases = pagesOf('series-alias');
    expect(aliases.map(({ file }) => file)).toStrictEqual(filesOf('5-100'));
    expect(aliases.map(({ params, props }) => [params, props])[0]).toMatchObject([
      { alias: '5-100/q-1/2' },
      { name: '5-99', part: { section: 'q-1', page: 2 } },
    ]);
    const named = ofRoute([...planPages(known)], 'sitemap').flatMap(({ props }) => props.pages.map(({ nl }) => nl));
    expect(named).toEqual(expect.arrayContaining(['/nl/reeksen/5-99/q-1/', '/nl/reeksen/5-99/q-1/2/']));
  });
});
