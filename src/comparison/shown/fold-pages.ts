import { localesOf } from '../../domain/locale.ts';
import { compareQuestionNumbers, type QuestionNumber } from '../../domain/question-number.ts';
import type { WordDifference } from '../texts/word-differences.ts';
import type { ShownFold, ShownVersion } from './shown-series.ts';

/**
 * A place among the folds of a section: a fold stands with the lowest-numbered member that gave any of its words, and
 * `ordinal` says which of that member's folds it is, from 1. In each language such a place is among the same members.
 */
export interface FoldPlace {
  readonly member: QuestionNumber;
  readonly ordinal: number;
}

/** Of a stretch that two texts have in common so much is shown at most: words on either side of a difference. */
const mostInCommon = 300;

/**
 * Divides the folds of a section into pages, in their order: each has as many as it has room for, and one at least, which is
 * never divided.
 *
 * @param most - so many characters of texts a page has room for
 * @returns where each page but the first begins; none where one page has room for all
 */
export function divideFolds(folds: readonly ShownFold[], most: number): FoldPlace[] {
  const starts: FoldPlace[] = [];
  let length = 0;
  for (const { fold, place } of placesOf(folds)) {
    const own = lengthOfFold(fold);
    if (length > 0 && length + own > most) {
      starts.push(place);
      length = 0;
    }
    length += own;
  }
  return starts;
}

/**
 * The folds of each page of a section: every fold is on one page.
 *
 * @param starts - where each page but the first begins, as {@link divideFolds} gives it for this language or another
 */
export function foldsByPage(folds: readonly ShownFold[], starts: readonly FoldPlace[]): ShownFold[][] {
  const pages: ShownFold[][] = [[], ...starts.map(() => [])];
  for (const { fold, place } of placesOf(folds)) {
    pages[starts.filter((start) => comparePlaces(start, place) <= 0).length]?.push(fold);
  }
  return pages;
}

function placesOf(folds: readonly ShownFold[]): { readonly fold: ShownFold; readonly place: FoldPlace }[] {
  const counts = new Map<QuestionNumber, number>();
  return folds.map((fold) => {
    const member = firstMemberOf(fold);
    const ordinal = (counts.get(member) ?? 0) + 1;
    counts.set(member, ordinal);
    return { fold, place: { member, ordinal } };
  });
}

function firstMemberOf({ versions }: ShownFold): QuestionNumber {
  const [first = '', ...others] = versions.flatMap(membersOf);
  return others.reduce((least, each) => (compareQuestionNumbers(each, least) < 0 ? each : least), first);
}

function membersOf({ givers }: ShownVersion): QuestionNumber[] {
  return givers.flatMap(({ texts }) => localesOf(texts).flatMap((locale) => texts[locale]?.questionNumber ?? []));
}

function comparePlaces(one: FoldPlace, other: FoldPlace): number {
  return compareQuestionNumbers(one.member, other.member) || one.ordinal - other.ordinal;
}

/** How many characters a page shows of a fold: the words of its first version, and what the others have besides. */
function lengthOfFold({ versions }: ShownFold): number {
  return versions.reduce((sum, version, index) => sum + lengthOfVersion(version, index === 0), 0);
}

function lengthOfVersion({ texts, differences }: ShownVersion, isFirst: boolean): number {
  return localesOf(texts).reduce((sum, locale) => {
    const comparison = differences[locale];
    if (comparison) return sum + lengthOf(comparison.differences.map(shownOf));
    return isFirst || comparison === null ? sum + lengthOf(texts[locale]?.words ?? []) : sum;
  }, 0);
}

function shownOf({ kind, words }: WordDifference): string {
  return kind === 'same' ? words.slice(0, mostInCommon) : words;
}

function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, each) => sum + each.length, 0);
}
