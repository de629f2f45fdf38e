import { describe, expect, it } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { placesOf } from '../../src/structure/places.ts';
import { outlineOf } from './outline-of.ts';
import { skeletons } from './skeletons.ts';

describe.each(skeletons)('$trait, in a $kind', ({ kind, texts, outline }) => {
  it.each(locales)('is found in %s', (locale) => {
    expect(outlineOf(texts[locale], kind)).toBe(outline);
  });

  it('gives the same ids in both languages', () => {
    const [french, dutch] = [texts.fr, texts.nl].map((text) =>
      Array.from(placesOf(findStructure(text, kind), 'r').values(), ({ id, otherIds }) => [id, ...otherIds]),
    );
    expect(french).toStrictEqual(dutch);
  });
});
