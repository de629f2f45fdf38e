import type { WordComparison } from '../../comparison/texts/word-differences.ts';
import type { Locale } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { SeriesContext } from './series-context.ts';

/** A stretch of two texts that are compared; of a long one that both have, the middle is left out and counted. */
export type DifferencePart =
  | { readonly kind: 'same' | 'removed' | 'added'; readonly words: string }
  | { readonly kind: 'left-out'; readonly wording: string };

/** What is different between two texts, by word. */
export interface DifferenceView {
  /** The language of the texts, where it is not that of the page. */
  readonly lang: Locale | undefined;
  /** The language of the page's own words among them. */
  readonly locale: Locale;
  readonly parts: readonly DifferencePart[];
}

/** So many words stand on either side of a difference, to be read with it; of fewer than half as many more none is left out. */
const wordsAround = 12;
const fewestLeftOut = 6;

/** The space between a word that both texts have and the next may be in one of them only: in sight they are never one. */
const endsInWord = /[\p{L}\d]$/u;
const beginsWithWord = /^[\p{L}\d]/u;

/**
 * Shows what is different between two texts.
 *
 * @param locale - the language of the texts
 */
export function toDifferenceView(
  { differences }: WordComparison,
  locale: Locale,
  { language }: Pick<SeriesContext, 'language'>,
): DifferenceView {
  const words = language === 'both' ? locale : language;
  const last = differences.length - 1;
  const parts = differences.flatMap(({ kind, words: stretch }, index): DifferencePart[] => {
    if (kind === 'same')
      return shorten(stretch, index === 0 ? 0 : wordsAround, index === last ? 0 : wordsAround, words);
    const before = differences[index - 1];
    const isAgainst = before?.kind === 'same' && endsInWord.test(before.words) && beginsWithWord.test(stretch);
    return [{ kind, words: isAgainst ? ` ${stretch}` : stretch }];
  });
  return { lang: language === locale ? undefined : locale, locale: words, parts };
}

/** Words that both texts have, without the middle of a long stretch. */
function shorten(words: string, before: number, behind: number, locale: Locale): DifferencePart[] {
  const all = words.match(/\S+\s*/g) ?? [];
  const count = all.length - before - behind;
  if (count < fewestLeftOut) return [{ kind: 'same', words }];
  const leading = words.slice(0, words.length - words.trimStart().length);
  const left = formatCount(locale, count, messages[locale].series.wordsLeftOut);
  return [
    ...toStretch(leading + all.slice(0, before).join('')),
    { kind: 'left-out', wording: left },
    ...toStretch(all.slice(all.length - behind).join('')),
  ];
}

function toStretch(words: string): DifferencePart[] {
  return words === '' ? [] : [{ kind: 'same', words }];
}
