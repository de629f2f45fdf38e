import { sectionIdOf } from '../../comparison/compared-unit.ts';
import { locales } from '../../domain/locale.ts';
import type { Series } from '../../domain/series.ts';
import type { FoldPlace } from '../../comparison/shown/fold-pages.ts';
import type { Archive } from '../archive.ts';

/**
 * So many characters of texts, in both languages together, stand on one page: the page of both, which has all of them, then
 * stays under 150 kB when it is compressed. Of more, each section has a page of its own, and a section that has more itself
 * several: see `withLongSections`.
 */
export const mostCharacters = 400_000;

/** A section of a long series, which has pages of its own. */
export interface SeriesPart {
  readonly section: string;
  /** Where its pages begin, but the first; none where it has one. */
  readonly starts: readonly FoldPlace[];
}

/** One of these pages: `page` is its number in the section, from 1. */
export interface PartPage {
  readonly section: string;
  readonly page: number;
}

/** The sections that have pages of their own; none where the texts of a series stand on one page. */
export function toSeriesParts(
  { name, members }: Series,
  { outlines, longSections }: Pick<Archive, 'outlines' | 'longSections'>,
): readonly SeriesPart[] {
  const known = members.flatMap((member) => outlines.get(member) ?? []);
  const characters = known.reduce((sum, outline) => sum + outline.characters, 0);
  if (characters <= mostCharacters) return [];
  const reference = known.find(({ sections }) => locales.some((locale) => sections[locale] !== undefined));
  const sections = new Set(locales.flatMap((locale) => reference?.sections[locale] ?? []));
  const starts = longSections.get(name);
  return [...sections, sectionIdOf(undefined)].map((section) => ({ section, starts: starts?.get(section) ?? [] }));
}

/** All pages of sections, in reading order. */
export function toPartPages(parts: readonly SeriesPart[]): PartPage[] {
  return parts.flatMap(({ section, starts }) => [null, ...starts].map((_, index) => ({ section, page: index + 1 })));
}
