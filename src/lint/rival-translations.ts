import type { Locale } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { fold } from './fold.ts';
import { groupByKey, mostFrequent, type Group } from './most-frequent.ts';
import type { Finding } from './rule.ts';

/** A printed value of a question in both languages. `scope` is what it is compared within: the same words elsewhere are others. */
export interface Translation {
  readonly question: QuestionFacts;
  readonly fr: string;
  readonly nl: string;
  readonly scope: string;
}

/**
 * Finds values that are translated in two ways: a pair of words is found once, however many questions have it, when one
 * of its sides stands more often beside something else. Of pairs that are equally frequent the later is found.
 *
 * @param noun - what the values are, as `keyword`
 * @param from - the languages of which a value is expected to have one translation
 */
export function* findRivalTranslations(
  noun: string,
  translations: Iterable<Translation>,
  from: readonly Locale[],
): Generator<Finding> {
  const folded = new Map<string, string>();
  /** Most values are those of many questions. */
  const foldOnce = (value: string): string => {
    const known = folded.get(value) ?? fold(value);
    folded.set(value, known);
    return known;
  };
  const pairs = groupByKey(translations, ({ scope, fr, nl }) => JSON.stringify([scope, foldOnce(fr), foldOnce(nl)]));
  const usualBySide = from.map((locale) => ({ locale, usual: usualPairs(pairs, locale) }));
  for (const pair of pairs) {
    for (const { locale, usual } of usualBySide) {
      const rival = usual.get(sideKey(pair, locale));
      if (!rival || rival === pair) continue;
      yield toFinding(noun, pair, rival, locale);
      break;
    }
  }
}

type Pair = Group<Translation>;

function sideKey({ first }: Pair, locale: Locale): string {
  return JSON.stringify([first.scope, fold(first[locale])]);
}

/** The most frequent pair of each value in one language. */
function usualPairs(pairs: readonly Pair[], locale: Locale): ReadonlyMap<string, Pair> {
  const rivals = Map.groupBy(pairs, (pair) => sideKey(pair, locale));
  const usual = new Map<string, Pair>();
  for (const [key, group] of rivals) {
    const largest = mostFrequent(group.map((pair) => ({ key, first: pair, count: pair.count })));
    if (largest) usual.set(key, largest.first);
  }
  return usual;
}

function toFinding(noun: string, pair: Pair, usual: Pair, from: Locale): Finding {
  const to = otherLocale(from);
  const [found, expected] = [pair.first, usual.first];
  const { questionNumber } = expected.question;
  return {
    question: found.question,
    reason:
      `Unexpected ${noun} ${JSON.stringify(found[to])} for ${JSON.stringify(found[from])} (${timesOf(pair)}), ` +
      `expected ${JSON.stringify(expected[to])} as in ${questionNumber} (${timesOf(usual)})`,
    otherEnd: {
      question: expected.question,
      reason: `Question ${questionNumber} has ${JSON.stringify(expected[to])} for ${JSON.stringify(expected[from])}`,
    },
  };
}

function timesOf({ count }: Pair): string {
  return count === 1 ? 'once' : `${count} times`;
}
