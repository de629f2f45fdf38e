import type { Locale } from '../../domain/locale.ts';
import { formatQuestionNumber, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { chamberInitials, chamberPrefix, headingWords } from '../labels/headings.ts';
import { fold } from '../text/fold.ts';
import { matchFolded, type FoldedPatterns } from '../text/match-folded.ts';
import { datePattern } from '../text/printed-date.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';

/** A number line or a question heading, in one language, with the parts that hold facts. */
export interface QuestionHeading {
  readonly locale: Locale;
  /** Offset in the piece of what follows the heading. */
  readonly end: number;
  readonly number: QuestionNumber;
  readonly numberPiece: Piece;
  readonly date: Piece | undefined;
  readonly original: Piece | undefined;
  /** Whether a colon follows, which no number line has. */
  readonly hasColon: boolean;
}

/** The brackets of a heading that name the language of the original, printed on a line of their own. */
export interface OriginalBrackets {
  readonly locale: Locale;
  readonly end: number;
  readonly original: Piece;
}

const headings: FoldedPatterns<Locale> = {
  initials: chamberInitials + headingWords.map((words) => words.questionInitials).join(''),
  patterns: headingWords.map(({ locale, question, on, original }) => [
    locale,
    new RegExp(
      String.raw` *(?:${chamberPrefix})?${question}(?<number>\d{1,3} ?- ?\d{1,9})(?!\d)` +
        `(?: +${on} *(?<date>${datePattern}))?(?<colon> *:)?(?: *${original})?`,
      'dy',
    ),
  ]),
};
const brackets: FoldedPatterns<Locale> = {
  initials: '(',
  patterns: headingWords.map(({ locale, original }) => [locale, new RegExp(` *${original}`, 'dy')]),
};
/** No line has more than one in each language. */
const mostHeadings = 2;

const chamberOpening = new RegExp(`^ *${chamberPrefix}`);

/**
 * The headings with which a line opens: `Question écrite n° 5-8916`, `Vraag nr. 5-8916 d.d. 30 april 2013 : (Vraag
 * gesteld in het Nederlands)` or a form between the two, in either language; in a bilingual print one after the other.
 */
export function matchQuestionHeadings(piece: Piece): QuestionHeading[] {
  return matchAll(piece, matchHeading);
}

/** `(Question posée en néerlandais)`, or the same in Dutch, or both, when a line holds nothing else; empty otherwise. */
export function matchOriginalBrackets(piece: Piece): OriginalBrackets[] {
  const found = matchAll(piece, matchBrackets);
  return isBlank(partOf(piece, found.at(-1)?.end ?? 0)) ? found : [];
}

function matchAll<T extends { readonly end: number }>(
  piece: Piece,
  match: (piece: Piece, at: number) => T | undefined,
): T[] {
  const found: T[] = [];
  let next = match(piece, 0);
  while (next && found.length < mostHeadings) {
    found.push(next);
    next = match(piece, next.end);
  }
  return found;
}

function matchHeading(piece: Piece, at: number): QuestionHeading | undefined {
  const found = matchFolded(headings, piece, at);
  const numberPiece = found?.group('number');
  const number = numberPiece && toQuestionNumber(numberPiece.text);
  if (!found || !number) return undefined;
  const [date, original] = [found.group('date'), found.group('original')];
  const hasColon = found.group('colon') !== undefined;
  return { locale: found.purpose, end: found.end, number, numberPiece, date, original, hasColon };
}

function matchBrackets(piece: Piece, at: number): OriginalBrackets | undefined {
  const found = matchFolded(brackets, piece, at);
  const original = found?.group('original');
  return found && original && { locale: found.purpose, end: found.end, original };
}

/** Whether a line opens with the name of the Senate, as those of the unilingual print do: `SÉNAT Question écrite …`. */
export function hasChamberPrefix({ text }: Piece): boolean {
  return chamberOpening.test(fold(text.slice(0, 20)));
}

/** Reads `5-8916`, also with spaces or another dash; `undefined` when no question can have that number. */
export function toQuestionNumber(printed: string): QuestionNumber | undefined {
  const [legislature, serial] = printed.split(/\D+/).map(Number);
  if (legislature === undefined || serial === undefined) return undefined;
  const number = formatQuestionNumber({ legislature, serial });
  return parseQuestionNumber(number) ? number : undefined;
}
