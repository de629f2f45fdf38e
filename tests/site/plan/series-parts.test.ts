import { describe, expect, it } from 'vitest';
import type { TextOutline } from '../../../src/comparison/outline/text-outline.ts';
import { toArchive } from '../../../src/site/archive.ts';
import { mostCharacters, toPartPages, toSeriesParts } from '../../../src/site/plan/series-parts.ts';

const series = { name: '5-1', members: ['5-1', '5-2', '5-3'] };
const partsOf = (...outlines: readonly (readonly [string, TextOutline])[]) =>
  toSeriesParts(series, toArchive([], new Map(), new Map(outlines))).map(({ section }) => section);

describe('the parts of a series', () => {
  it('are none while all its texts fit on a page', () => {
    const half = { characters: mostCharacters / 2, sections: { fr: ['q-1'], nl: ['q-1'] } };
    expect(partsOf(['5-1', half], ['5-2', half])).toStrictEqual([]);
  });

  it('are the sub-questions of the first member that has a text, in whatever language, and what belongs to none', () => {
    const long = { characters: mostCharacters, sections: { fr: ['q-1', 'q-2'], nl: ['q-1', 'q-3'] } };
    expect(
      partsOf(['5-1', { characters: 0, sections: {} }], ['5-2', long], ['5-3', { characters: 1, sections: {} }]),
    ).toStrictEqual(['q-1', 'q-2', 'q-3', 'r-general']);
  });

  it('of a question without sub-questions are one', () => {
    expect(partsOf(['5-2', { characters: mostCharacters + 1, sections: { fr: [], nl: [] } }])).toStrictEqual([
      'r-general',
    ]);
  });

  it('have several pages where one does not take the section, in reading order', () => {
    const long = { characters: mostCharacters + 1, sections: { fr: ['q-1'] } };
    const archive = toArchive([], new Map(), new Map([['5-2', long]]));
    const starts = [
      { member: '5-2', ordinal: 1 },
      { member: '5-3', ordinal: 1 },
    ];
    const longSections = new Map([['5-1', new Map([['q-1', starts]])]]);
    const parts = toSeriesParts(series, { ...archive, longSections });
    expect(parts).toStrictEqual([
      { section: 'q-1', starts },
      { section: 'r-general', starts: [] },
    ]);
    expect(toPartPages(parts).map(({ section, page }) => `${section} ${page}`)).toStrictEqual([
      'q-1 1',
      'q-1 2',
      'q-1 3',
      'r-general 1',
    ]);
  });
});
