import type { LanguageSplit, LanguageSplitter } from '../text/splitter.ts';
import type { ParagraphPiece } from './paragraphs.ts';

/**
 * Finds the first Dutch paragraph of a text that holds the French, then the Dutch. Four things tell: the language of
 * the paragraphs, the one line of U+00A0 between the two, equal numbers of paragraphs, and equal numbering. A certain
 * language decides alone; otherwise two of them must agree to be certain, and an equal number alone decides nothing.
 */
export function splitCopies(
  splitter: LanguageSplitter,
  paragraphs: readonly ParagraphPiece[],
): LanguageSplit | undefined {
  const byLanguage = splitter.splitParagraphs(paragraphs.map(({ text }) => text));
  if (byLanguage?.certain) return byLanguage;
  const spacers = paragraphs.flatMap(({ afterSpacer }, index) => (afterSpacer && index > 0 ? [index] : []));
  const spacer = spacers.length === 1 ? spacers[0] : undefined;
  const half = paragraphs.length / 2;
  const markers = paragraphs.map(({ text }) => markerOf(text));
  const numbered = Number.isInteger(half) && isNumberedAlike(markers, half) ? half : undefined;
  let best: LanguageSplit | undefined;
  let most = 0;
  for (const at of [byLanguage?.at, spacer, numbered]) {
    const evidence = [byLanguage?.at, spacer, half, numbered].filter((each) => each === at).length;
    if (at === undefined || evidence <= most) continue;
    most = evidence;
    best = { at, certain: evidence > 1 };
  }
  return best;
}

const marker = /^\(?(?:\d{1,2}|[a-z])[ \u00a0]?[).°]/i;

function markerOf(text: string): string | undefined {
  return marker.exec(text.slice(0, 8))?.[0].toLowerCase();
}

/** Whether the numbering before an index is, and is somewhere, that after it. */
function isNumberedAlike(markers: readonly (string | undefined)[], at: number): boolean {
  const [first, second] = [markers.slice(0, at), markers.slice(at)].map((part) =>
    part.filter((each) => each !== undefined),
  );
  return first !== undefined && first.length > 0 && first.join(' ') === second?.join(' ');
}
