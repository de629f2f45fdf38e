import { describe, expect, it } from 'vitest';
import { textBoundsOfPage } from '../../../src/build/search/text-bounds-of-page.ts';

const anchors = (places: Readonly<Record<string, number>>) =>
  Object.entries(places).map(([id, location]) => ({ id, location }));

describe('the bounds of the texts of a page', () => {
  it('leave out the headings of the texts, and what stands behind them', () => {
    const places = { q: 29, 'q-p1': 30, 'q-1': 106, 'q-p2': 106, r: 228, 'r-1': 229, 'r-p1': 229, themes: 658 };
    expect(textBoundsOfPage(anchors(places), 668)).toStrictEqual([
      [30, 228],
      [229, 658],
    ]);
  });

  it('end with the page where nothing follows; a second reply is one of its own', () => {
    const places = { q: 5, 'q-p1': 6, r: 20, 'r-p1': 21, r2: 40, 'r2-p1': 41, 'r2-p12': 60 };
    expect(textBoundsOfPage(anchors(places), 90)).toStrictEqual([
      [6, 20],
      [21, 40],
      [41, 90],
    ]);
  });

  it('are empty for a question without a text', () => {
    expect(textBoundsOfPage(anchors({ r: 20, 'r-p1': 21 }), 90)).toStrictEqual([
      [0, 0],
      [21, 90],
    ]);
  });
});
