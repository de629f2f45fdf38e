/** How long a stage will still take, from how fast it went of late. */
export interface RemainingTime {
  /** Notes how many steps are done at a time, in milliseconds. */
  note(time: number, done: number): void;
  /** The milliseconds left; `undefined` as long as nobody can know. */
  at(time: number): number | undefined;
}

/** A moment at which steps were done. */
interface Moment {
  readonly time: number;
  readonly done: number;
}

/** The pace is that of this share of the time so far, but of so many milliseconds at least. */
const recentShare = 1 / 3;
const shortestSpan = 10_000;

/** Before so many milliseconds of work the pace says nothing. */
const unknownFor = 1_500;

/** So many moments are kept, an even number. When there are more, every second one goes, the first and the last stay. */
const mostMoments = 240;

/**
 * Estimates what is left by the pace of late. What comes before the first step does not count: work often begins with
 * loading something. A wait for a batch of steps is no slower pace: it is counted down.
 *
 * @param total - `undefined` when nobody knows it; then nobody knows the time either
 */
export function createRemainingTime(total: number | undefined): RemainingTime {
  let moments: Moment[] = [];
  return {
    note(time, done) {
      moments.push({ time, done });
      if (moments.length > mostMoments) moments = moments.filter((_, index) => index % 2 === 0);
    },
    at(time) {
      const [first, last] = [moments[0], moments.at(-1)];
      if (total === undefined || !first || !last || last.time - first.time < unknownFor) return undefined;
      const since = last.time - Math.max(shortestSpan, (last.time - first.time) * recentShare);
      const from = moments.findLast((moment) => moment.time <= since) ?? first;
      const steps = last.done - from.done;
      if (steps <= 0) return undefined;
      const left = ((total - last.done) * (last.time - from.time)) / steps;
      return Math.max(0, left - (time - last.time));
    },
  };
}
