import type { QueryFinding } from './finding.ts';
import type { Query } from './query.ts';
import type { PlacedDate } from './read-piece.ts';

/**
 * The range that the dates of a query make: of several first or last days the one written last counts, and a range whose
 * last day comes first is read the other way round.
 *
 * @param dates - in the order of their places
 */
export function readAsked(dates: readonly PlacedDate[]): {
  readonly asked: Query['asked'];
  readonly findings: readonly QueryFinding[];
} {
  const from = dates.findLast(({ field }) => field === 'from');
  const to = dates.findLast(({ field }) => field === 'to');
  const findings: QueryFinding[] = dates
    .filter((date) => date !== from && date !== to)
    .map(({ written, start, end }) => ({ ruleId: 'repeated-date', written, start, end }));
  const first = from?.days.first ?? null;
  const last = to?.days.last ?? null;
  if (!from || !to || first === null || last === null || first <= last)
    return { asked: { from: first, to: last }, findings };
  const [start, end] = [Math.min(from.start, to.start), Math.max(from.end, to.end)];
  const asked = { from: to.days.first, to: from.days.last };
  return { asked, findings: [...findings, { ruleId: 'reversed-dates', start, end }] };
}
