import { independent } from '../domain/author.ts';
import type { Locale } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import { translatedFields, type TranslatedField } from '../domain/query-field.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { messages } from '../i18n/dictionaries.ts';
import { officeWording } from './wordings.ts';

/** A value in the words of a language, and in those of the other. */
export type ValuePair = readonly [value: string, other: string];

/** A value is taken to mean another one that stands beside it in at least this share of the questions. */
const fewestAgreeing = 2 / 3;

/**
 * What the values of fields are called in the other language, as the questions have both beside each other. Values that
 * are the same there are left out, and those beside which now this stands and now that.
 *
 * @param locale - the language of the first of each pair
 */
export function toValuePairs(
  questions: Iterable<QuestionFacts>,
  locale: Locale,
): Readonly<Record<TranslatedField, readonly ValuePair[]>> {
  const all = [...questions];
  const [minister = [], party = [], theme = []] = translatedFields.map((field) =>
    usualPairs(all.flatMap((question) => pairsOf(question, field, locale))),
  );
  return { minister, party, theme };
}

function pairsOf({ addressee, authors, keywords }: QuestionFacts, field: TranslatedField, locale: Locale): ValuePair[] {
  const other = otherLocale(locale);
  switch (field) {
    case 'minister': {
      const [office, inOther] = [officeWording(addressee, locale), officeWording(addressee, other)];
      return office?.locale === locale && inOther?.locale === other ? [[office.text, inOther.text]] : [];
    }
    case 'party':
      return authors.some((author) => author.party === independent)
        ? [[messages[locale].independent, messages[other].independent]]
        : [];
    case 'theme': {
      const [words = [], inOther = []] = [keywords[locale], keywords[other]];
      // Printed in the same order, as far as all of them are.
      return words.length === inOther.length ? words.map((word, index) => [word, inOther[index] ?? word]) : [];
    }
  }
}

function usualPairs(pairs: readonly ValuePair[]): ValuePair[] {
  const counts = new Map<string, Map<string, number>>();
  for (const [value, other] of pairs) {
    const ofValue = counts.get(value) ?? new Map<string, number>();
    counts.set(value, ofValue.set(other, (ofValue.get(other) ?? 0) + 1));
  }
  return [...counts]
    .flatMap(([value, others]): ValuePair[] => {
      const all = others.values().reduce((sum, count) => sum + count, 0);
      const [usual] = [...others].find(([, count]) => count / all >= fewestAgreeing) ?? [];
      return usual === undefined || usual === value ? [] : [[value, usual]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
