import type { Answer } from '../../domain/answer.ts';
import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { Text } from '../../domain/text.ts';
import type { Ledger } from '../ledger.ts';
import type { Owner } from '../reading.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import { isBlank } from '../text/source-text.ts';
import { cutAnswers, type AnswerSection } from './answer-sections.ts';
import { takeDate, type LocalPiece } from './local-piece.ts';
import { toParagraphs, type ParagraphPiece } from './paragraphs.ts';
import { splitCopies } from './split-copies.ts';

/** What reading a body needs besides its lines. `locales` are the languages of the page. */
export interface BodyContext {
  readonly ledger: Ledger;
  readonly locales: readonly Locale[];
  readonly splitter: LanguageSplitter;
}

/**
 * Reads what follows the heading of the question: its text, and the answers with theirs.
 *
 * @param after - the offset at which the heading ends
 */
export function readBody(
  context: BodyContext,
  lines: readonly LocalPiece[],
  after: number,
): { text: Localized<Text>; answers: Answer[] } {
  const { question, answers } = cutAnswers(context.ledger, lines);
  return {
    text: readText(context, question, 'question-text', after),
    answers: answers.map((section) => readAnswer(context, section)),
  };
}

function readAnswer(context: BodyContext, { headings, lines }: AnswerSection): Answer {
  const { ledger, locales } = context;
  const dates = headings.flatMap(({ heading, line }) => {
    const locale = locales.length > 1 ? heading.locale : line.locale;
    return (heading.date && takeDate(ledger, { ...heading.date, locale }, 'answer-date')) ?? [];
  });
  const receivedOn = dates[0]?.on ?? null;
  for (const { on, piece } of dates.slice(1)) {
    if (on === receivedOn) continue;
    const reason = `Unexpected date ${on} of the answer, expected ${String(receivedOn)} as in the first heading`;
    ledger.report('conflicting-date', piece.start, reason);
  }
  const text = readText(context, lines, 'answer-text', headings.at(-1)?.line.end ?? 0);
  return { receivedOn, text, ...(headings.some(({ heading }) => heading.provisional) ? { provisional: true } : {}) };
}

/** @param after - the offset behind the heading, where a missing text is reported */
function readText(context: BodyContext, lines: readonly LocalPiece[], owner: Owner, after: number): Localized<Text> {
  const { ledger, locales } = context;
  const take = (paragraphs: readonly ParagraphPiece[], locale: Locale): Text | undefined =>
    paragraphs.length > 0 ? paragraphs.map((each) => ledger.take(each, owner, locale)) : undefined;
  const printed = lines.filter((line) => !isBlank(line));
  if (printed.length === 0) {
    ledger.report('missing-text', after, 'Unexpected end of the text, expected a paragraph after the heading');
    return {};
  }
  if (printed.some(({ locale }) => locale !== undefined)) {
    return localize((locale) =>
      take(
        toParagraphs(
          ledger.source,
          lines.filter((line) => line.locale === locale),
        ),
        locale,
      ),
    );
  }
  const parts = halves(context, toParagraphs(ledger.source, lines), locales[0] ?? 'fr');
  return localize((locale) => take(parts[locale], locale));
}

type Halves = Record<Locale, readonly ParagraphPiece[]>;

/** The French paragraphs and the Dutch ones of a bilingual print's text; undivided they are the first language's. */
function halves({ ledger, splitter }: BodyContext, paragraphs: readonly ParagraphPiece[], first: Locale): Halves {
  const start = paragraphs[0]?.start ?? 0;
  const split = splitCopies(splitter, paragraphs);
  if (!split) {
    ledger.report('undivided-text', start, 'Unexpected text of one language or of two, expected French, then Dutch');
    return { fr: [], nl: [], [first]: paragraphs };
  }
  const seam = paragraphs[split.at] ?? paragraphs.at(-1);
  const parts = { fr: paragraphs.slice(0, split.at), nl: paragraphs.slice(split.at) };
  if (parts.fr.length === 0 || parts.nl.length === 0) {
    const [has, lacks] = parts.fr.length === 0 ? ['Dutch', 'French'] : ['French', 'Dutch'];
    ledger.report('missing-language', start, `Unexpected text in ${has} only, expected its ${lacks} beside it`);
  } else if (!split.certain) {
    ledger.report(
      'uncertain-split',
      seam?.start ?? start,
      'Unexpected seam between French and Dutch, expected a clear one',
    );
  }
  return parts;
}
