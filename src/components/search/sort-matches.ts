import type { Column, Match } from './engine.ts';
import type { SearchSort } from './search-state.ts';

/**
 * Puts matches in an order. Questions of one day, and those that match equally well, stand by their numbers, the newest
 * first, but the other way round where the oldest are to come first.
 *
 * @param days - on which each question was asked; not needed for the order by relevance
 */
export function sortMatches(matches: readonly Match[], sort: SearchSort, days: Column): readonly Match[] {
  if (sort === 'relevance') return matches.toSorted((a, b) => b.score - a.score || compareNumbers(b, a));
  const dayOf = ({ questionNumber }: Match): string => days.get(questionNumber)?.[0] ?? '';
  const oldestFirst = (a: Match, b: Match): number => {
    const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
    return dayOfA === dayOfB ? compareNumbers(a, b) : dayOfA < dayOfB ? -1 : 1;
  };
  return matches.toSorted(sort === 'oldest' ? oldestFirst : (a, b) => oldestFirst(b, a));
}

/** As `compareQuestionNumbers` of the domain, whose module would bring the library of its schemas into the page. */
function compareNumbers(a: Match, b: Match): number {
  const [[legislatureA = 0, serialA = 0], [legislatureB = 0, serialB = 0]] = [partsOf(a), partsOf(b)];
  return legislatureA - legislatureB || serialA - serialB;
}

function partsOf({ questionNumber }: Match): number[] {
  return questionNumber.split('-').map(Number);
}
