import { locales as bothLocales, type Locale } from '../../domain/locale.ts';
import type { Layout } from '../../domain/source.ts';
import { hasChamberPrefix, matchQuestionHeadings } from '../blocks/question-heading.ts';
import type { Form } from '../reading.ts';
import type { Piece } from '../text/source-text.ts';
import { cutCells } from './cells.ts';
import { findLandmarks } from './landmarks.ts';
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
  const cells = lines.flatMap(cutCells);
  const { numberLine, heading } = findLandmarks(cells);
  const at = numberLine ?? heading;
  const opening = cells.slice(0, at ?? openingLength);
  const landmarks = at === undefined ? [] : cells.slice(at, at + 2);
  const links = opening.flatMap(linkLocales);
  const chambers = opening.flatMap(chamberLocales);
  const printed = landmarks.flatMap(matchQuestionHeadings).map(({ locale }) => locale);
  const locale = printed[0] ?? chambers[0] ?? links[0];
  if (locale === undefined) return undefined;
  if (links.length > 0) return { layout: 'web', form: 'lines', locales: [locale] };
  const marks = [...opening.filter((cell) => chamberLocales(cell).length > 0).slice(0, 2), ...landmarks];
  const form = isInTable(lines, marks) ? 'table' : 'lines';
  const isBilingual = new Set(chambers).size > 1 || (chambers.length === 0 && new Set(printed).size > 1);
  if (isBilingual) return { layout: 'print-bilingual', form, locales: bothLocales };
  const isPrint = chambers.length > 0 || form === 'table' || landmarks.slice(0, 1).some(hasChamberPrefix);
  return { layout: isPrint ? 'print-unilingual' : 'web', form, locales: [locale] };
}

/** Whether one of the cells shares its line with a bar. */
function isInTable(lines: readonly Piece[], cells: readonly Piece[]): boolean {
  return cells.some(({ start, end }) => lines.some((line) => line.start <= start && end <= line.end && line.text.includes('|')));
}
