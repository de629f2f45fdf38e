import { locales as bothLocales, type Locale } from '../../domain/locale.ts';
import type { Layout } from '../../domain/source.ts';
import { addresseeLocale } from '../blocks/addressee.ts';
import { hasChamberPrefix, matchQuestionHeadings } from '../blocks/question-heading.ts';
import type { Form } from '../reading.ts';
import type { Piece } from '../text/source-text.ts';
import { cellsOf } from './cells.ts';
import { landmarksOf } from './landmarks.ts';
import { chamberLocales, linkLocales } from './named-lines.ts';

/** The layout of a page, by its content: never by the name of its file. */
export interface Detected {
  readonly layout: Layout;
  readonly form: Form;
  readonly locales: readonly Locale[];
}

/** Without a number line, the name of a page stands in its first lines or nowhere. */
const openingLength = 20;

/**
 * Recognises the layout: by the link line of a web page; by the name of the Senate, in one language or both, that opens
 * a print; failing these, by the number line or the heading of the question. `undefined` when none of them is there.
 */
export function detectLayout(lines: readonly Piece[]): Detected | undefined {
  const cells = cellsOf(lines);
  const { numberLine, heading } = landmarksOf(cells);
  const at = numberLine ?? heading[0];
  const opening = cells.slice(0, at ?? openingLength);
  const landmarks = (at === undefined ? [] : cells.slice(at, at + 2)).filter((cell) => languagesOf(cell).length > 0);
  const chambers = opening.filter((cell) => chamberLocales(cell).length > 0).slice(0, 2);
  const links = opening.flatMap(linkLocales).slice(0, 1);
  const named = chambers.flatMap(chamberLocales);
  const printed = landmarks.flatMap(languagesOf);
  const addressed = cells
    .slice(opening.length, opening.length + openingLength)
    .flatMap((cell) => addresseeLocale(cell) ?? []);
  const openings = heading.flatMap((index) => cells.slice(index, index + 1)).flatMap(languagesOf);
  const locale = mostFrequent([
    ...printed.slice(0, 1),
    ...named.slice(0, 1),
    ...links,
    ...openings.slice(0, 1),
    ...addressed.slice(0, 1),
  ]);
  if (locale === undefined || printed.length + named.length + links.length === 0) return undefined;
  if (links.length > 0) return { layout: 'web', form: 'lines', locales: [locale] };
  const form = isInTable(lines, [...chambers, ...landmarks]) ? 'table' : 'lines';
  if (new Set(named).size > 1 || new Set(printed).size > 1) {
    return { layout: 'print-bilingual', form, locales: bothLocales };
  }
  const isPrint = chambers.length > 0 || form === 'table' || landmarks.some(hasChamberPrefix);
  return { layout: isPrint ? 'print-unilingual' : 'web', form, locales: [locale] };
}

function languagesOf(line: Piece): Locale[] {
  return matchQuestionHeadings(line).map(({ locale }) => locale);
}

/** The language of most labels: one of them can be printed in the wrong one. Of equally many the first decides. */
function mostFrequent(votes: readonly Locale[]): Locale | undefined {
  const count = (locale: Locale): number => votes.filter((vote) => vote === locale).length;
  return votes.toSorted((a, b) => count(b) - count(a))[0];
}

/** Whether one of the cells shares its line with a bar. */
function isInTable(lines: readonly Piece[], cells: readonly Piece[]): boolean {
  return cells.some(({ start, end }) =>
    lines.some((line) => line.start <= start && end <= line.end && line.text.includes('|')),
  );
}
