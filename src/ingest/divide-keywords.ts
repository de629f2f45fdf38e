import { localize, type Localized } from '../domain/locale.ts';
import { labelKey } from './text/fold.ts';

type Keywords = Localized<readonly string[]>;

/** What an archive knows of its keywords, folded: those of each language, and which stand for each other. */
export interface KnownKeywords {
  readonly keywords: Readonly<Record<'fr' | 'nl', ReadonlySet<string>>>;
  /** `pairKey` of a French keyword and the Dutch one in the same place of an equally long list. */
  readonly pairs: ReadonlySet<string>;
}

/** Whether a list may be several keywords that a table has run together: one string of several words. */
export function isUndivided(keywords: readonly string[] | undefined): boolean {
  return keywords?.length === 1 && /\s/.test(keywords[0] ?? '');
}

/**
 * Collects the keywords of an archive from lists whose division is known: those of every layout but tables.
 *
 * @param lists - the keywords of each question or reading
 */
export function collectKeywords(lists: Iterable<Keywords>): KnownKeywords {
  const keywords = { fr: new Set<string>(), nl: new Set<string>() };
  const pairs = new Set<string>();
  const keys = new Map<string, string>();
  /** Most keywords are those of many questions. */
  const keyOf = (keyword: string): string => {
    const key = keys.get(keyword) ?? labelKey(keyword);
    keys.set(keyword, key);
    return key;
  };
  for (const { fr = [], nl = [] } of lists) {
    const [french, dutch] = [fr.map(keyOf), nl.map(keyOf)];
    for (const key of french) keywords.fr.add(key);
    for (const key of dutch) keywords.nl.add(key);
    if (french.length !== dutch.length) continue;
    for (const [index, key] of french.entries()) pairs.add(pairOfKeys(key, dutch[index] ?? ''));
  }
  return { keywords, pairs };
}

/**
 * Divides keywords that a table has run together into keywords that the archive knows. Of several divisions the one is
 * taken whose number, and then whose translations, fit the other language; a list that can still be divided in two ways, or
 * in none, stays as it is.
 *
 * @returns the keywords, the same list where nothing was decided
 */
export function divideKeywords(keywords: Keywords, known: KnownKeywords): Keywords {
  const ways = {
    fr: isUndivided(keywords.fr) ? findDivisions(keywords.fr?.[0] ?? '', known.keywords.fr) : listOf(keywords.fr),
    nl: isUndivided(keywords.nl) ? findDivisions(keywords.nl?.[0] ?? '', known.keywords.nl) : listOf(keywords.nl),
  };
  const [only] = bestPairs(ways.fr, ways.nl, known);
  return localize((locale) => {
    const list = keywords[locale];
    if (!list || !isUndivided(list)) return list;
    const divisions = ways[locale];
    return (divisions.length === 1 ? divisions[0] : only?.[locale]) ?? list;
  });
}

function listOf(keywords: readonly string[] | undefined): (readonly string[])[] {
  return keywords && keywords.length > 0 ? [keywords] : [];
}

/** The one pair of divisions that fits best, or nothing when several fit equally well. */
function bestPairs(
  french: readonly (readonly string[])[],
  dutch: readonly (readonly string[])[],
  { pairs }: KnownKeywords,
): Record<'fr' | 'nl', readonly string[]>[] {
  const equal = french.flatMap((fr) => dutch.filter((nl) => nl.length === fr.length).map((nl) => ({ fr, nl })));
  const scored = equal.map((pair) => ({
    pair,
    score: pair.fr.filter((keyword, index) => pairs.has(pairKey(keyword, pair.nl[index] ?? ''))).length,
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most).map(({ pair }) => pair);
  return best.length === 1 ? best : [];
}

function pairKey(fr: string, nl: string): string {
  return pairOfKeys(labelKey(fr), labelKey(nl));
}

function pairOfKeys(fr: string, nl: string): string {
  return `${fr}\n${nl}`;
}

/** No list that the archive holds has more; and a list that can be divided in more ways than these is not decided. */
const limits = { keywords: 24, words: 12, ways: 32 } as const;

/** Every way to cut a string at its spaces into known keywords; none when there are too many. */
function findDivisions(text: string, known: ReadonlySet<string>): (readonly string[])[] {
  const words = text.split(' ');
  const from: (readonly string[])[][] = Array.from({ length: words.length + 1 }, () => []);
  from[words.length] = [[]];
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + limits.words); end += 1) {
      const keyword = words.slice(start, end).join(' ');
      const rests = from[end] ?? [];
      if (rests.length === 0 || !known.has(labelKey(keyword))) continue;
      for (const rest of rests) if (rest.length < limits.keywords) from[start]?.push([keyword, ...rest]);
    }
    if ((from[start]?.length ?? 0) > limits.ways) return [];
  }
  return from[0] ?? [];
}
