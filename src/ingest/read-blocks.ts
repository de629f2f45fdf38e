import type { QuestionReading } from '../domain/question.ts';
import { cutBeforeAnswerHeadings } from './blocks/answer-heading.ts';
import { readAddressee } from './blocks/addressee.ts';
import { readAuthors } from './blocks/authors.ts';
import { readBody } from './blocks/body.ts';
import { readChronology, readRelations } from './blocks/copies.ts';
import { takeDate, type DatedPiece, type LocalPiece } from './blocks/local-piece.ts';
import { readKeywords } from './blocks/keywords.ts';
import { reportMissing } from './blocks/missing.ts';
import { readQuestionHeading, reportRepeated, type HeadingFacts, type Statement } from './blocks/number-line.ts';
import { datesOf } from './blocks/print-lines.ts';
import { readSession } from './blocks/session-line.ts';
import { readTitle } from './blocks/title.ts';
import type { Detected } from './layouts/detect.ts';
import type { PageBlocks } from './layouts/page.ts';
import type { Ledger } from './ledger.ts';
import type { LanguageSplitter } from './text/splitter.ts';

/**
 * Reads the blocks of a page. `undefined` when the page has no date of asking: not in its heading, its number line, its
 * author line or its date line, nor as that of the sending in its chronology.
 */
export function readBlocks(
  ledger: Ledger,
  splitter: LanguageSplitter,
  { form, locales }: Detected,
  page: PageBlocks,
): QuestionReading | undefined {
  const heading = page.heading.map((line) => readQuestionHeading(ledger, line, locales));
  const numberLine = page.numberLine.map((line) => readQuestionHeading(ledger, line, locales));
  const facts = [...heading, ...numberLine];
  reportRepeated(ledger, page.heading);
  const session = readSession(ledger, page.session);
  const { authors, dates } = readAuthors(ledger, page.authors, locales);
  const pageDates = page.pageDate.flatMap(datesOf).flatMap((date) => takeDate(ledger, date, 'asked-on') ?? []);
  const addressee = readAddressee(ledger, splitter, page.addressee, locales);
  const title = readTitle(ledger, splitter, page.title, locales);
  const keywords = readKeywords({ ledger, splitter, form, locales }, page.keywords);
  const chronology = readChronology(ledger, page.chronology, locales);
  const relations = readRelations(ledger, page.relations, locales);
  const headingEnd = page.heading.at(-1)?.end ?? ledger.source.text.length;
  const body = [...restsOf(ledger, heading, form), ...page.body];
  const { text, answers } = readBody({ ledger, locales, splitter }, body, headingEnd);
  const questionNumber = agree(
    ledger,
    'number',
    facts.flatMap(({ numbers }) => numbers),
  );
  const printedDates: readonly DatedPiece[] = [...facts.flatMap((each) => each.dates), ...dates, ...pageDates];
  const stated = printedDates.map(({ on, piece }) => ({ value: on, at: piece.start }));
  const askedOn = agree(ledger, 'date', stated) ?? chronology.find(({ kind }) => kind === 'sent')?.on;
  const originalLanguage =
    agree(
      ledger,
      'language',
      facts.flatMap(({ originals }) => originals),
    ) ?? null;
  if (questionNumber === undefined || askedOn === undefined) return undefined;
  const question: QuestionReading = {
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
    text,
    answers,
  };
  reportMissing(ledger, question, (page.numberLine[0] ?? page.heading[0])?.start ?? 0);
  return question;
}

/** What follows the heading on its line is text; only tables run lines together so, and elsewhere it is reported. */
function restsOf(ledger: Ledger, heading: readonly HeadingFacts[], form: Detected['form']): LocalPiece[] {
  const rests = heading.flatMap(({ rest }) => rest ?? []);
  if (form === 'table') return rests.flatMap(cutBeforeAnswerHeadings);
  for (const rest of rests) {
    ledger.report('text-in-heading', rest.start, 'Unexpected text on the line of the heading, expected it below');
  }
  return rests;
}

/** The first of several statements of one fact; one that differs from it is reported. */
function agree<T extends string>(ledger: Ledger, fact: string, statements: readonly Statement<T>[]): T | undefined {
  const first = statements[0];
  for (const { value, at } of statements) {
    if (value === first?.value) continue;
    const reason = `Unexpected ${fact} ${value}, expected ${String(first?.value)} as in the heading`;
    ledger.report(`conflicting-${fact}`, at, reason);
  }
  return first?.value;
}
