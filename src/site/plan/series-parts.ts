import { sectionIdOf } from '../../comparison/compared-unit.ts';
import { locales } from '../../domain/locale.ts';
import type { Series } from '../../domain/series.ts';
import type { Archive } from '../archive.ts';

/**
 * So many characters of texts, in both languages together, stand on one page: the page of both, which has all of them, then
 * stays under 150 kB when it is compressed. Of more, each section has a page of its own.
 */
export const mostCharacters = 400_000;

/** The ids of the sections that have pages of their own; none where the texts of a series stand on one page. */
export function toSeriesParts({ members }: Series, { outlines }: Archive): readonly string[] {
  const known = members.flatMap((member) => outlines.get(member) ?? []);
  const characters = known.reduce((sum, outline) => sum + outline.characters, 0);
  if (characters <= mostCharacters) return [];
  const reference = known.find(({ sections }) => locales.some((locale) => sections[locale] !== undefined));
  const sections = locales.flatMap((locale) => reference?.sections[locale] ?? []);
  return [...new Set(sections), sectionIdOf(undefined)];
}
