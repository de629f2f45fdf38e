import type { Locale } from '../../domain/locale.ts';
import { formatQuestionNumber, parseQuestionNumber, type QuestionNumber } from '../../domain/question-number.ts';
import { chamberPrefix, headingWords } from '../labels/headings.ts';
import { fold } from '../text/fold.ts';
import { matchFolded } from '../text/match-folded.ts';
import { datePattern } from '../text/printed-date.ts';
import type { Piece } from '../text/source-text.ts';

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

const patterns = headingWords.map(({ locale, question, on, original }) => ({
  locale,
  pattern: new RegExp(
    String.raw` *(?:${chamberPrefix})?${question}(?<number>\d{1,3} ?- ?\d{1,9})(?!\d)` +
      `(?: +${on} *(?<date>${datePattern}))?(?<colon> *:)?(?: *${original})?`,
    'dy',
  ),
}));

const chamberOpening = new RegExp(`^ *${chamberPrefix}`);

/**
 * Finds `Question écrite n° 5-8916`, `Vraag nr. 5-8916 d.d. 30 april 2013 : (Vraag gesteld in het Nederlands)` or a form
 * between the two, in either language.
 *
 * @param at - offset in the piece
 */
export function matchQuestionHeading(piece: Piece, at = 0): QuestionHeading | undefined {
  for (const { locale, pattern } of patterns) {
    const found = matchFolded(pattern, piece, at);
    const numberPiece = found?.group('number');
    const number = numberPiece && toQuestionNumber(numberPiece.text);
    if (!found || !number) continue;
    return {
      locale,
      end: found.end,
      number,
      numberPiece,
      date: found.group('date'),
      original: found.group('original'),
      hasColon: found.group('colon') !== undefined,
    };
  }
  return undefined;
}

/** The headings that follow each other on a line: two on a line of the bilingual print, else one or none. */
export function matchQuestionHeadings(piece: Piece): QuestionHeading[] {
  const headings: QuestionHeading[] = [];
  let heading = matchQuestionHeading(piece);
  while (heading) {
    headings.push(heading);
    heading = matchQuestionHeading(piece, heading.end);
  }
  return headings;
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
