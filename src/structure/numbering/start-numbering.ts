import type { Count } from '../marks/joint-labels.ts';
import { lastOf } from './numbering.ts';
import type { LabelPlace, Rule } from './place-label.ts';

const mostLevels = 5;

/** `a)` inside a point; `1.` after `3.`, when `2.` follows: the numbers start anew. */
export const startsNumbering: Rule = (place) => {
  const { part, starts: known, open, ahead, order } = place;
  for (const count of part.counts) {
    const { kind, values } = count;
    const latest = open.length > 0 ? 1 : (known.get(`${kind} ${part.notation}`) ?? 1);
    if (values[0] > latest) continue;
    const level = levelOfStart(place, count);
    if (level === undefined || level >= mostLevels) continue;
    const isInside = level === open.length;
    if (isInside && part.notation === 'bare' && open.length > 0) continue;
    const next = ahead.next({ kind, notation: part.notation, order });
    const goesOn = next === (values.at(-1) ?? 1) + 1 || (place.inner !== undefined && next === values[0]);
    if (isInside || goesOn || values.length > 1 || place.leadIn) {
      return { kind: 'opens', level, count, numbering: undefined };
    }
  }
  return undefined;
};

/** The level at which a numbering would start: inside the innermost point, or instead of a numbering that is open. */
function levelOfStart({ part, open, floor, ahead, order, leadIn }: LabelPlace, { kind }: Count): number | undefined {
  const { notation } = part;
  const alike = open.findLastIndex(({ numbering }) => numbering.kind === kind && numbering.notation === notation);
  const outer = open[alike];
  if (outer) {
    if (ahead.afterRun({ kind, notation, order }) === lastOf(outer.numbering) + 1) return open.length;
    return alike >= floor ? alike : undefined;
  }
  const other = leadIn === 'announces' ? 0 : open.findLastIndex(({ numbering }) => numbering.kind === 'number');
  const replaced = open[other]?.numbering;
  if (!leadIn || !replaced || other < floor || (kind !== 'number' && leadIn !== 'announces')) return open.length;
  const goesOn = ahead.comes({ kind: replaced.kind, notation: replaced.notation, order }, lastOf(replaced) + 1);
  return goesOn ? open.length : other;
}
