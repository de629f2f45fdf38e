import type { Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { languageNames } from '../labels/headings.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import { takeDate, type DatedPiece, type LocalPiece } from './local-piece.ts';
import { matchOriginalBrackets, matchQuestionHeadings } from './question-heading.ts';

/** A fact with the offset where it is stated. */
export interface Statement<T> {
  readonly value: T;
  readonly at: number;
}

/** What a number line or a heading states. */
export interface HeadingFacts {
  readonly numbers: readonly Statement<QuestionNumber>[];
  readonly dates: readonly DatedPiece[];
  readonly originals: readonly Statement<Locale>[];
  /** What follows the heading on its line, when anything does. */
  readonly rest: LocalPiece | undefined;
}

/** Reads a number line, the heading of the question's text, or the brackets of one, in one language or in both. */
export function readQuestionHeading(ledger: Ledger, line: LocalPiece, locales: readonly Locale[]): HeadingFacts {
  const headings = matchQuestionHeadings(line);
  const brackets = headings.length === 0 ? matchOriginalBrackets(line) : [];
  const end = [...headings, ...brackets].at(-1)?.end ?? 0;
  const rest = partOf(line, end);
  ledger.frame(partOf(line, 0, end), 'label');
  const localeOf = (heading: { readonly locale: Locale }): Locale | undefined =>
    locales.length > 1 ? heading.locale : line.locale;
  return {
    numbers: headings.map((heading) => {
      ledger.take(heading.numberPiece, 'question-number', localeOf(heading));
      return { value: heading.number, at: heading.numberPiece.start };
    }),
    dates: headings.flatMap((heading) =>
      heading.date ? (takeDate(ledger, { ...heading.date, locale: localeOf(heading) }, 'asked-on') ?? []) : [],
    ),
    originals: [...headings, ...brackets].flatMap((each) =>
      each.original ? (takeLanguage(ledger, each.original, localeOf(each)) ?? []) : [],
    ),
    rest: isBlank(rest) ? undefined : rest,
  };
}

/** Reports the second of two headings in one language: a line that stands there twice. */
export function reportRepeated(ledger: Ledger, lines: readonly LocalPiece[]): void {
  const seen = new Set<Locale>();
  for (const line of lines) {
    const headings = matchQuestionHeadings(line);
    if (headings.some(({ locale }) => seen.has(locale))) {
      const reason = `Unexpected second heading "${line.text.trim()}", expected the text of the question`;
      ledger.report('repeated-heading', line.start, reason);
    }
    for (const { locale } of headings) seen.add(locale);
  }
}

function takeLanguage(ledger: Ledger, piece: Piece, locale: Locale | undefined): Statement<Locale> | undefined {
  const language = languageNames.get(labelKey(piece.text));
  if (language !== undefined) {
    ledger.take(piece, 'original-language', locale);
    return { value: language, at: piece.start };
  }
  ledger.claim(piece, 'message');
  ledger.report('unknown-language', piece.start, `Unexpected language "${piece.text}", expected French or Dutch`);
  return undefined;
}
