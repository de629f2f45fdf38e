import fc from 'fast-check';
import { locales, localize, type Locale, type Localized } from '../../src/domain/locale.ts';
import type { QuestionReading } from '../../src/domain/question.ts';
import type { Text } from '../../src/domain/text.ts';
import { pageLocales, type RawPage } from '../../src/raw-writer/raw-page.ts';
import { authors, calendarDate, chronology, questionNumber, relations, session } from './arbitrary-facts.ts';
import { arbitraryText, hardLine, hardText } from './arbitrary-text.ts';
import { addresseePairs, keywordPairs, titleSegments } from './paired-words.ts';

/** What a page's language decides of a question: its words. */
type Words = Pick<QuestionReading, 'addressee' | 'title' | 'keywords' | 'text' | 'answers'>;

function arbitraryReading(words: fc.Arbitrary<Words>): fc.Arbitrary<QuestionReading> {
  const facts = fc.record(
    {
      questionNumber,
      authors,
      askedOn: calendarDate,
      session,
      originalLanguage: fc.option(fc.constantFrom(...locales)),
      chronology,
      relations,
    },
    { noNullPrototype: true },
  );
  return fc.tuple(facts, words).map(([known, written]) => ({ ...known, ...written }));
}

/** A value in both languages mostly, else in one, else in none. */
function inSomeLanguages<T>(valueIn: (locale: Locale) => fc.Arbitrary<T>): fc.Arbitrary<Localized<T>> {
  return fc
    .tuple(valueIn('fr'), valueIn('nl'), languagesGiven)
    .map(([fr, nl, given]) => localize((locale) => (isGiven(given, locale) ? { fr, nl }[locale] : undefined)));
}

const languagesGiven = fc.constantFrom('both', 'both', 'both', 'both', 'fr', 'nl', 'none');

function isGiven(given: string, locale: Locale): boolean {
  return given === locale || !['fr', 'nl', 'none'].includes(given);
}

/**
 * Pairs of a list, as one list for each language: equally long and in one order, as on every page seen, mostly; else one
 * shorter, but never a single word beside several; or, where there are at least five to say which, in one language only.
 * Shorter ones the reader reports as undecided and keeps whole.
 */
function inPairs(
  pairs: readonly (readonly [french: string, dutch: string])[],
  length: { minLength: number; maxLength: number },
): fc.Arbitrary<Localized<readonly string[]>> {
  const shape = fc.constantFrom('both', 'both', 'both', 'both', 'both', 'shorter-fr', 'shorter-nl', 'fr', 'nl');
  return fc.tuple(fc.uniqueArray(fc.constantFrom(...pairs), length), shape).map(([chosen, given]) => {
    const lists = { fr: chosen.map(([french]) => french), nl: chosen.map(([, dutch]) => dutch) };
    return localize((locale) => {
      if (given === `shorter-${locale}` && chosen.length > 2) return lists[locale].slice(0, -1);
      return chosen.length < 5 || isGiven(given, locale) ? lists[locale] : undefined;
    });
  });
}

const addressee = fc
  .tuple(fc.constantFrom(...addresseePairs), languagesGiven)
  .map(([[fr, nl], given]) => localize((locale) => (isGiven(given, locale) ? { fr, nl }[locale] : undefined)));

const title = fc
  .tuple(inPairs(titleSegments, { minLength: 0, maxLength: 6 }), fc.constantFrom(' - ', ' - ', ' - ', ' -'))
  .map(([segments, dash]) => localize((locale) => joinIfAny(segments[locale] ?? [], dash)));

function joinIfAny(segments: readonly string[], dash: string): string | undefined {
  return segments.length === 0 ? undefined : segments.join(dash);
}

const keywords = inPairs(keywordPairs, { minLength: 0, maxLength: 9 });

/** Up to three answers, each of another day: a heading that comes twice is one. */
function answersOf(textIn: (locale: Locale) => fc.Arbitrary<Text>): fc.Arbitrary<QuestionReading['answers']> {
  const answer = fc
    .record({
      receivedOn: fc.option(calendarDate, { freq: 8 }),
      isProvisional: fc.boolean(),
      text: inSomeLanguages(textIn),
    })
    .map(({ receivedOn, isProvisional, text }) => ({
      receivedOn,
      ...(isProvisional ? { provisional: true as const } : {}),
      text,
    }));
  const answers = (minLength: number, maxLength: number) =>
    fc.uniqueArray(answer, { selector: ({ receivedOn }) => receivedOn, minLength, maxLength });
  return fc.oneof(answers(0, 1), answers(2, 3));
}

const readingInWords: fc.Arbitrary<QuestionReading> = arbitraryReading(
  fc.record(
    { addressee, title, keywords, text: inSomeLanguages(arbitraryText), answers: answersOf(arbitraryText) },
    { noNullPrototype: true },
  ),
);

/**
 * Questions in French and Dutch words that a page can show: the language of each part can be known, and a page that has
 * no rules round an empty block shows no keywords without a title.
 */
export function readingFor(page: RawPage): fc.Arbitrary<QuestionReading> {
  if (page.layout !== 'web' && page.form === 'lines') return readingInWords;
  const isTitled = ({ title: titles }: QuestionReading): boolean =>
    pageLocales(page).some((locale) => titles[locale] !== undefined);
  return readingInWords.map((question) => (isTitled(question) ? question : { ...question, keywords: {} }));
}

const hardTitle = fc.tuple(hardLine, hardLine).map(([fr, nl]) => ({ fr: `Titre ${fr}`, nl: `Titel ${nl}` }));

const hardKeywords = fc
  .array(hardLine, { maxLength: 4 })
  .map((list) => list.map((keyword) => `mot ${keyword}`))
  .map((list) => ({ fr: list, nl: list }));

/** Questions of strings that are hard on a reader, for pages in one language set in lines. */
export const hardReading: fc.Arbitrary<QuestionReading> = arbitraryReading(
  fc.record(
    {
      addressee,
      title: hardTitle,
      keywords: hardKeywords,
      text: inSomeLanguages(() => hardText),
      answers: answersOf(() => hardText),
    },
    { noNullPrototype: true },
  ),
);
