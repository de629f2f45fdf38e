import { fold } from '../fold.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import { readServiceName, type ServiceName } from './service-name.ts';

/** A line that can be the heading of a service's part. */
interface Candidate extends Pick<ServiceName, 'certainty'> {
  readonly index: number;
  /** Whether the first point of a numbering follows. */
  readonly opensNumbering: boolean;
  /** Whether the line that follows begins by naming it: `Fedasil` before `Fedasil utilise …`. */
  readonly isNamedBelow: boolean;
  /** What the mark before the name is, if there is one: a number, a dash. */
  readonly mark: string | undefined;
}

/**
 * Finds the headings of the services that divide a reply: short lines without a full stop that name one, each with
 * words below it. A single line is never enough: two have to name services beyond doubt, or two to stand above numbers
 * that begin anew, or one above numbers that began before it, too. Then lines count whose name is only possible, when
 * numbers begin anew below them or the words below begin with that name.
 *
 * Where numbers that began above go on below a name, the services stand inside the points, and divide nothing.
 *
 * @returns the indexes of the headings, rising
 */
export function findServices(lines: readonly ReadLine[]): readonly number[] {
  const candidates = withoutPoints(lines, findCandidates(lines));
  const certain = candidates.filter(({ certainty }) => certainty === 'certain');
  const opening = candidates.filter(({ opensNumbering }) => opensNumbering);
  const isDivided = certain.length > 1 || opening.length > 1 || isSecondStart(lines, certain);
  if (!isDivided) return [];
  const headings = candidates
    .filter((each) => each.certainty === 'certain' || each.opensNumbering || each.isNamedBelow)
    .map(({ index }) => index);
  return numbersGoOn(lines, headings) ? [] : headings;
}

function findCandidates(lines: readonly ReadLine[]): Candidate[] {
  const named = lines.map((line, index): Candidate | undefined => {
    const below = lines[index + 1];
    if (line.row || line.isNote || !below) return undefined;
    const { words, mark } = nameOn(line);
    const name = readServiceName(words);
    if (!name) return undefined;
    const wordsBelow = fold(below.printed.slice(0, 80)).split(/[^\p{L}\p{N}-]+/u);
    return {
      index,
      certainty: name.certainty,
      opensNumbering: firstNumber(below)?.number === 1,
      isNamedBelow: name.firstWord !== undefined && wordsBelow.includes(name.firstWord),
      mark,
    };
  });
  return named.flatMap((each, index) => (each && named[index + 1]?.certainty !== 'certain' ? [each] : []));
}

/** The words on a line, without the mark before them and a colon behind them. */
function nameOn({ printed, marker, dash }: ReadLine): { readonly words: string; readonly mark: string | undefined } {
  const end = marker.at(-1)?.end ?? dash?.end ?? 0;
  const words = printed.slice(end).trim();
  const [first] = marker;
  return {
    words: words.endsWith(':') ? words.slice(0, -1).trimEnd() : words,
    mark: first ? `${first.counts[0].kind} ${first.notation}` : dash && 'dash',
  };
}

/** Marks before names count when every line with that mark names a service beyond doubt: else they are points, or a list. */
function withoutPoints(lines: readonly ReadLine[], candidates: readonly Candidate[]): Candidate[] {
  const certain = new Set(candidates.filter(({ certainty }) => certainty === 'certain').map(({ index }) => index));
  const others = new Set(lines.flatMap((line, index) => (certain.has(index) ? [] : [nameOn(line).mark])));
  return candidates.filter(({ mark }) => mark === undefined || !others.has(mark));
}

/** Whether the only name stands where numbers start anew. */
function isSecondStart(lines: readonly ReadLine[], certain: readonly Candidate[]): boolean {
  const [only] = certain;
  return only?.opensNumbering === true && lines.slice(0, only.index).some((line) => firstNumber(line)?.number === 1);
}

/** Whether numbers that began above the first heading go on below one. */
function numbersGoOn(lines: readonly ReadLine[], headings: readonly number[]): boolean {
  const above = lines.slice(0, headings[0]).flatMap((line) => firstNumber(line) ?? []);
  const begun = new Set(above.flatMap(({ notation, number }) => (number === 1 ? [notation] : [])));
  return headings.some((from, index) => {
    const below = lines.slice(from + 1, headings[index + 1]).flatMap((line) => firstNumber(line) ?? []);
    const first = below.find(({ notation }) => begun.has(notation));
    return first !== undefined && first.number > 1;
  });
}

function firstNumber({
  marker: [first],
}: ReadLine): { readonly notation: string; readonly number: number } | undefined {
  const count = first?.counts.find(({ kind }) => kind === 'number');
  return first && count && { notation: first.notation, number: count.values[0] };
}
