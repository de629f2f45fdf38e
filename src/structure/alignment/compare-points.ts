import { locales, type Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { Text } from '../../domain/text.ts';
import type { Block, Point, ServicePart } from '../block.ts';
import { firstPassageOf, passagesOf } from '../passages.ts';
import type { Anchor, Sides } from './landmarks.ts';
import { numberingsOf, pairNumberings, type Numbering } from './numberings.ts';

/** The landmarks that have been found so far. */
export interface FoundLandmarks {
  readonly texts: Sides<Text>;
  readonly anchors: Anchor[];
  readonly strays: Sides<Set<number>>;
}

/**
 * Compares the points of both languages, and the points in them: those of one number in a numbering that both have are
 * the same.
 *
 * @param parts - blocks with numberings of their own
 * @param found - takes what is found
 */
export function comparePoints(parts: Sides<readonly (readonly Block[])[]>, found: FoundLandmarks): void {
  const numberings = { fr: parts.fr.flatMap(numberingsOf), nl: parts.nl.flatMap(numberingsOf) };
  for (const pair of pairNumberings(numberings, found.texts)) compareNumbering(pair, found);
}

function compareNumbering(points: Sides<Numbering>, found: FoundLandmarks): void {
  const partners = new Map<Point, Point>();
  for (const { fr, nl } of samePoints(points)) {
    noteAnchor(fr, nl, fr.labels[0] === nl.labels[0], found);
    if (!partners.has(fr) && !partners.has(nl)) comparePoints({ fr: [fr.blocks], nl: [nl.blocks] }, found);
    partners.set(fr, nl).set(nl, fr);
  }
  for (const locale of locales) {
    const known = byLabel(points[otherLocale(locale)]);
    let before: Point | undefined;
    for (const point of points[locale]) {
      const partner = partners.get(point);
      if (!point.labels.some((label) => known.has(label))) noteStray(locale, point, before, found);
      before = partner ?? before;
    }
  }
}

/** The points that have a number in common. Each number is the first point's that has it. */
function samePoints({ fr, nl }: Sides<Numbering>): Sides<Point>[] {
  const dutch = byLabel(nl);
  return Array.from(byLabel(fr)).flatMap(([label, one]) => {
    const other = dutch.get(label);
    return other ? [{ fr: one, nl: other }] : [];
  });
}

function byLabel(points: Numbering): Map<string, Point> {
  return new Map(points.toReversed().flatMap((point) => point.labels.map((label) => [label, point] as const)));
}

/** Notes that points or services are the same. @param isSameStart - whether they begin with the same */
export function noteAnchor(
  fr: Point | ServicePart,
  nl: Point | ServicePart,
  isSameStart: boolean,
  { anchors }: FoundLandmarks,
): void {
  const [one, other] = [firstPassageOf(fr), firstPassageOf(nl)];
  if (!one || !other) return;
  const isCut = isSameStart && one.start === 0 && other.start === 0;
  anchors.push({ fr: one.paragraph - 1, nl: other.paragraph - 1, isCut });
}

/**
 * Notes a point that the other language does not have. Where its mark stands inside the words of the point before it
 * there, it begins in these, and nobody saw it.
 *
 * @param before - the last point in the other language that comes before it
 */
function noteStray(locale: Locale, point: Point, before: Point | undefined, found: FoundLandmarks): void {
  const first = firstPassageOf(point);
  if (!first) return;
  const words = found.texts[locale][first.paragraph - 1] ?? '';
  const other = otherLocale(locale);
  const around = before && findMark(words.slice(point.marker.start, point.marker.end), before, found.texts[other]);
  if (around === undefined) found.strays[locale].add(first.paragraph - 1);
  else found.anchors.push({ ...indexes(locale, first.paragraph - 1, around), isCut: false });
}

function indexes(locale: Locale, own: number, other: number): Sides<number> {
  return locale === 'fr' ? { fr: own, nl: other } : { fr: other, nl: own };
}

/** The index of the paragraph of a point that has a mark inside; a bare number is none. */
function findMark(printed: string, point: Point, text: Text): number | undefined {
  const mark = printed.trim();
  const paragraphs = passagesOf([point]).map(({ paragraph }) => paragraph - 1);
  return /[^\p{L}\d]$/u.test(mark)
    ? paragraphs.find((index) => /\s$/.test((text[index] ?? '').split(mark)[0] ?? ''))
    : undefined;
}
