import type { Locale } from '../../domain/locale.ts';
import { headingWords, provisionalWords } from '../labels/headings.ts';
import { fold, labelKey } from '../text/fold.ts';
import { matchFolded, type FoldedPatterns } from '../text/match-folded.ts';
import { datePattern } from '../text/printed-date.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';

/** The heading of an answer, in one language. */
export interface AnswerHeading {
  readonly locale: Locale;
  /** Offset in the piece of what follows the heading. */
  readonly end: number;
  readonly date: Piece | undefined;
  readonly provisional: boolean;
}

const headings: FoldedPatterns<Locale> = {
  initials: headingWords.map((words) => words.answerInitials).join(''),
  patterns: headingWords.map(({ locale, answer, on }) => [
    locale,
    new RegExp(` *${answer}(?:(?<on> +${on})? *(?<date>${datePattern}))?(?<colon> *:)?`, 'dy'),
  ]),
};
const afterSentence = headingWords.map(
  ({ answer, on }) => new RegExp(`(?<=[.?!:;)»"”…] {1,3})${answer} +${on} +${datePattern} *:`, 'g'),
);
/** No line has more than one in each language. */
const mostHeadings = 2;

/**
 * The headings that open an answer at the start of a line: `Réponse reçue le 4 juin 2013 :`, and in a bilingual print the
 * Dutch one after it. A sentence that begins alike is none: a heading has a colon or ends its line, and it has a date or
 * says that the answer was received or which answer it is.
 */
export function matchAnswerHeadings(piece: Piece): AnswerHeading[] {
  const found: ClosableHeading[] = [];
  let next = matchHeading(piece, 0);
  while (next && found.length < mostHeadings) {
    found.push(next);
    next = matchHeading(piece, next.end);
  }
  const last = found.at(-1);
  return last && (last.hasColon || isBlank(partOf(piece, last.end))) ? found : [];
}

type ClosableHeading = AnswerHeading & { readonly hasColon: boolean };

function matchHeading(piece: Piece, at: number): ClosableHeading | undefined {
  const found = matchFolded(headings, piece, at);
  if (!found) return undefined;
  const [date, stage] = [found.group('date'), found.group('stage')];
  const isNamed = (stage ?? found.group('received') ?? (date && found.group('on'))) !== undefined;
  if (!isNamed) return undefined;
  const provisional = stage !== undefined && provisionalWords.has(labelKey(stage.text));
  return { locale: found.purpose, end: found.end, date, provisional, hasColon: found.group('colon') !== undefined };
}

/** Cuts a piece before each heading, with date and colon, that stands after a sentence in it: tables run lines together. */
export function cutBeforeAnswerHeadings(piece: LocalPiece): LocalPiece[] {
  const folded = fold(piece.text);
  const seams = afterSentence.flatMap((pattern) => [...folded.matchAll(pattern)].map(({ index }) => index));
  const starts = [0, ...seams.toSorted((a, b) => a - b)];
  return starts.map((start, index) => partOf(piece, start, starts[index + 1]));
}
