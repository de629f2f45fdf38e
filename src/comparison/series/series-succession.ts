import { keyOf, type Successions } from '../../domain/life.ts';
import { compareQuestionNumbers, type QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';

/** One question that was submitted again as another. */
export interface SuccessionStep {
  readonly from: QuestionNumber;
  readonly to: QuestionNumber;
}

/** Members of one series that were submitted again as members of another, or as questions that form no series. */
export interface SeriesSuccession {
  /** The other series; `null` where the questions stand alone. */
  readonly series: Series | null;
  /** By the number of the first question. */
  readonly steps: readonly [SuccessionStep, ...SuccessionStep[]];
  /** Whether every known member of the earlier series was submitted again as one of the later. */
  readonly isWhole: boolean;
}

/** What a series was submitted again as, and what it came from. */
export interface SeriesSuccessions {
  /** The other series by their names, then what stands alone. */
  readonly earlier: readonly SeriesSuccession[];
  readonly later: readonly SeriesSuccession[];
}

/**
 * Finds which series a series was submitted again as, and of which it is a resubmission, from what is known of each member.
 * What was turned into something else than a written question has no series, and is left out.
 *
 * @param seriesByMember - see `findSeries`
 * @param successions - see `findSuccessions`
 */
export function successionsOf(
  series: Series,
  seriesByMember: ReadonlyMap<QuestionNumber, Series>,
  successions: Successions,
): SeriesSuccessions {
  const follow = (direction: keyof Successions): SeriesSuccession[] => {
    const steps = series.members.flatMap((member) => stepsOf(member, direction, successions));
    const others = Map.groupBy(steps, ({ from, to }) => seriesByMember.get(direction === 'later' ? to : from) ?? null);
    return Array.from(others, ([other, own]): SeriesSuccession[] => {
      if (other?.name === series.name) return [];
      const [first, ...more] = own.toSorted(compareSteps);
      const earlier = direction === 'later' ? series : other;
      const submitted = new Set(own.map(({ from }) => from));
      const isWhole = earlier?.members.every((member) => submitted.has(member)) === true;
      return first ? [{ series: other, steps: [first, ...more], isWhole }] : [];
    })
      .flat()
      .sort((one, other) => compareNames(one.series, other.series));
  };
  return { earlier: follow('earlier'), later: follow('later') };
}

/** So many series at most are followed either way, as of a question (`life.ts`). */
const mostSteps = 12;

/**
 * The life of a series: the series that it was first asked as, and each as which it was submitted again; itself among
 * them, in order. Where members went different ways, the series of the most is followed, of as many the one with the
 * smallest name; nothing is met twice.
 */
export function lifeOfSeries(
  series: Series,
  seriesByMember: ReadonlyMap<QuestionNumber, Series>,
  successions: Successions,
): readonly Series[] {
  const met = new Set([series.name]);
  const follow = (direction: keyof SeriesSuccessions): Series[] => {
    const found: Series[] = [];
    for (let at = series; found.length < mostSteps;) {
      const ways = successionsOf(at, seriesByMember, successions)[direction];
      const next = ways
        .toSorted((one, other) => other.steps.length - one.steps.length)
        .flatMap((way) => way.series ?? [])
        .find(({ name }) => !met.has(name));
      if (!next) break;
      met.add(next.name);
      found.push(next);
      at = next;
    }
    return found;
  };
  return [...follow('earlier').reverse(), series, ...follow('later')];
}

function stepsOf(member: QuestionNumber, direction: keyof Successions, successions: Successions): SuccessionStep[] {
  const targets = successions[direction].get(keyOf({ kind: 'written-question', number: member })) ?? [];
  return targets.flatMap(({ kind, number }) => {
    if (kind !== 'written-question') return [];
    return [direction === 'later' ? { from: member, to: number } : { from: number, to: member }];
  });
}

function compareSteps(one: SuccessionStep, other: SuccessionStep): number {
  return compareQuestionNumbers(one.from, other.from) || compareQuestionNumbers(one.to, other.to);
}

function compareNames(one: Series | null, other: Series | null): number {
  if (!one || !other) return (one ? 0 : 1) - (other ? 0 : 1);
  return compareQuestionNumbers(one.name, other.name);
}
