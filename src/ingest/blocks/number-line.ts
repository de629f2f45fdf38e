import type { Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { languageNames } from '../labels/headings.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank } from '../text/source-text.ts';
import { localPartOf, takeDate, type DatedPiece, type LocalPiece } from './local-piece.ts';
import { matchQuestionHeadings } from './question-heading.ts';

/** What a number line or a heading states, with the place of each statement. */
export interface HeadingFacts {
  readonly numbers: readonly { readonly number: QuestionNumber; readonly at: number }[];
  readonly dates: readonly DatedPiece[];
  readonly originals: readonly { readonly language: Locale; readonly at: number }[];
  /** What follows the heading on its line, when anything does. */
  readonly rest: LocalPiece | undefined;
}

/** Reads a number line, or the heading of the question's text, in one language or in both. */
export function readQuestionHeading(ledger: Ledger, line: LocalPiece, locales: readonly Locale[]): HeadingFacts {
  const headings = matchQuestionHeadings(line);
  const end = headings.at(-1)?.end ?? 0;
  ledger.frame(localPartOf(line, 0, end), 'label');
  const facts = headings.map((heading) => {
    const locale = locales.length > 1 ? heading.locale : line.locale;
    ledger.take(heading.numberPiece, 'question-number', locale);
    const date = heading.date && takeDate(ledger, { ...heading.date, locale }, 'asked-on');
    const language = heading.original && takeLanguage(ledger, { ...heading.original, locale });
    return { number: heading.number, at: heading.numberPiece.start, date, language };
  });
  const rest = localPartOf(line, end);
  return {
    numbers: facts.map(({ number, at }) => ({ number, at })),
    dates: facts.flatMap(({ date }) => date ?? []),
    originals: facts.flatMap(({ language }) => language ?? []),
    rest: isBlank(rest) ? undefined : rest,
  };
}

function takeLanguage(ledger: Ledger, piece: LocalPiece): { language: Locale; at: number } | undefined {
  const language = languageNames.get(labelKey(piece.text));
  if (language !== undefined) {
    ledger.take(piece, 'original-language', piece.locale);
    return { language, at: piece.start };
  }
  ledger.claim(piece, 'message');
  ledger.report('unknown-language', piece.start, `Unexpected language "${piece.text}", expected French or Dutch`);
  return undefined;
}
