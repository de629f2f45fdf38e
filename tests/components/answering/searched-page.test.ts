import { describe, expect, it } from 'vitest';
import { toShownPage } from '../../../src/components/search/answering/shown-page.ts';
import { isSought } from '../../../src/components/search/answering/searched-page.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { locationOf, outlinedPage } from './outlined-page.ts';

const { anchors, content } = outlinedPage();
const page = { url: '/fr/5-100/', content, anchors, meta: {}, filters: {}, locations: [] };
const query = (text: string) => parseQuery(text).query;

describe('a page that the engine found', () => {
  it('has the phrases of the query as they are written', () => {
    expect(isSought(page, query('"médias sociaux"'))).toBe(true);
    expect(isSought(page, query('"média social"'))).toBe(false);
    expect(isSought(page, query('médias social'))).toBe(true);
  });

  it('has them in the part that the query names', () => {
    expect(isSought(page, query('"médias sociaux" dans:question'))).toBe(true);
    expect(isSought(page, query('"médias sociaux" dans:réponse'))).toBe(false);
    expect(isSought(page, query('"sur Facebook" -dans:question'))).toBe(true);
  });

  it('is shown with places of that part alone', () => {
    const words = content.split(' ');
    const locations = [locationOf(content, 'sociaux'), locationOf(content, 'Facebook'), words.length - 1];
    const placesFor = (text: string) =>
      toShownPage({ ...page, locations }, query(text), 'fr').places.map(({ place }) => place.id);
    expect(placesFor('sociaux')).toStrictEqual(['q-p2', 'r-p6', 'themes']);
    expect(placesFor('sociaux dans:réponse')).toStrictEqual(['r-p6']);
    expect(placesFor('sociaux -dans:réponse')).toStrictEqual(['q-p2']);
  });
});
