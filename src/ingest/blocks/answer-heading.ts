import type { Locale } from '../../domain/locale.ts';
import { headingWords, provisionalWords } from '../labels/headings.ts';
import { labelKey } from '../text/fold.ts';
import { matchFolded } from '../text/match-folded.ts';
import { datePattern } from '../text/printed-date.ts';
import { partOf, type Piece } from '../text/source-text.ts';

/** The heading of an answer, in one language. */
export interface AnswerHeading {
  readonly locale: Locale;
  /** Offset in the piece of what follows the heading. */
  readonly end: number;
  readonly date: Piece | undefined;
  readonly provisional: boolean;
}

const patterns = headingWords.map(({ locale, answer, on }) => ({
  locale,
  pattern: new RegExp(`[ ]*${answer}(?:(?<on> +${on})? *(?<date>${datePattern}))?(?<colon> *:)?`, 'dy'),
}));

/**
 * The headings that open an answer at the start of a line: `Réponse reçue le 4 juin 2013 :`, on a line of the bilingual
 * print the Dutch one after it. A sentence that begins alike is none: a heading has a colon or ends its line, and it
 * has a date or says that the answer was received or which answer it is.
 */
export function matchAnswerHeadings(piece: Piece): AnswerHeading[] {
  const headings: AnswerHeading[] = [];
  let at = 0;
  for (;;) {
    const heading = matchAnswerHeading(piece, at);
    if (!heading) return headings;
    headings.push(heading);
    at = heading.end;
  }
}

function matchAnswerHeading(piece: Piece, at: number): AnswerHeading | undefined {
  for (const { locale, pattern } of patterns) {
    const found = matchFolded(pattern, piece, at);
    if (!found) continue;
    const [date, stage] = [found.group('date'), found.group('stage')];
    const isNamed = (stage ?? found.group('received') ?? (date && found.group('on'))) !== undefined;
    const isClosed = found.group('colon') !== undefined || partOf(piece, found.end).text.trim() === '';
    if (!isNamed || !isClosed) continue;
    return { locale, end: found.end, date, provisional: stage !== undefined && provisionalWords.has(labelKey(stage.text)) };
  }
  return undefined;
}
