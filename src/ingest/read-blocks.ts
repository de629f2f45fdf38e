import type { CalendarDate } from '../domain/calendar-date.ts';
import { localize } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { addresseeLocale } from './blocks/addressee.ts';
import { readAuthors } from './blocks/authors.ts';
import { readBody } from './blocks/body.ts';
import { readChronology, readRelations } from './blocks/copies.ts';
import { datesOf } from './blocks/date-line.ts';
import { readKeywords } from './blocks/keywords.ts';
import { takeDate, type DatedPiece } from './blocks/local-piece.ts';
import { readQuestionHeading } from './blocks/number-line.ts';
import { readSession } from './blocks/session-line.ts';
import { readTitle } from './blocks/title.ts';
import type { Detected } from './layouts/detect.ts';
import type { PageBlocks } from './layouts/page.ts';
import type { Ledger } from './ledger.ts';
import type { LanguageSplitter } from './text/splitter.ts';

/**
 * Reads the blocks of a page. `undefined` when the page has no number, or no date of asking: in its heading, its
 * number or author line, its date line, or the sending in its chronology.
 */
export function readBlocks(
  ledger: Ledger,
  splitter: LanguageSplitter,
  { form, locales }: Detected,
  page: PageBlocks,
): QuestionReading | undefined {
  const numberLine = page.numberLine.map((line) => readQuestionHeading(ledger, line, locales));
  const heading = page.heading.map((line) => readQuestionHeading(ledger, line, locales));
  const session = readSession(ledger, page.session);
  const pageDates = page.pageDate.flatMap(datesOf).flatMap((date) => takeDate(ledger, date, 'asked-on') ?? []);
  const { authors, dates: authorDates } = readAuthors(ledger, page.authors, locales);
  const title = readTitle(ledger, splitter, page.title, locales);
  const keywords = readKeywords({ ledger, splitter, form, locales }, page.keywords);
  const chronology = readChronology(ledger, page.chronology, locales);
  const relations = readRelations(ledger, page.relations, locales);
  const addressee = localize((locale) => {
    const own = page.addressee.filter((line) => (addresseeLocale(line) ?? line.locale) === locale || locales.length === 1);
    return locales.includes(locale) ? own.map((line) => ledger.take(line, 'addressee', locale)).join(' ') || undefined : undefined;
  });
  const rest = heading.flatMap((facts) => facts.rest ?? []);
  const after = page.heading.at(-1)?.end ?? ledger.source.text.length;
  const body = readBody({ ledger, locales, splitter }, [...rest, ...page.body], after);

  const numbers = [...heading, ...numberLine].flatMap((facts) => facts.numbers);
  const questionNumber = agree(ledger, 'number', numbers.map(({ number, at }) => ({ value: number, at })));
  const printed: readonly DatedPiece[] = [
    ...heading.flatMap((facts) => facts.dates),
    ...numberLine.flatMap((facts) => facts.dates),
    ...authorDates,
    ...pageDates,
  ];
  const askedOn: CalendarDate | undefined =
    agree(ledger, 'date', printed.map(({ on, piece }) => ({ value: on, at: piece.start }))) ??
    chronology.find(({ kind }) => kind === 'sent')?.on;
  const originals = heading.flatMap((facts) => facts.originals).map(({ language, at }) => ({ value: language, at }));
  const originalLanguage = agree(ledger, 'language', originals) ?? null;
  if (questionNumber === undefined || askedOn === undefined) return undefined;
  return {
    questionNumber,
    authors,
    askedOn,
    session,
    originalLanguage,
    addressee,
    title,
    keywords,
    chronology,
    relations,
    ...body,
  };
}

/** The first of several statements of one fact; one that differs from it is reported. */
function agree<T extends string>(
  ledger: Ledger,
  fact: string,
  statements: readonly { readonly value: T; readonly at: number }[],
): T | undefined {
  const first = statements[0];
  for (const { value, at } of statements) {
    if (value === first?.value) continue;
    ledger.report(`conflicting-${fact}`, at, `Unexpected ${fact} ${value}, expected ${String(first?.value)} as in the heading`);
  }
  return first?.value;
}
