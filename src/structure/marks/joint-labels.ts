import type { Span } from '../block.ts';
import { labelPattern, readLabel, type LabelKind } from './label.ts';
import { joining, reaching } from '../words/connectors.ts';

/** What a row of labels counts, read as one kind of label. */
export interface Count {
  readonly kind: LabelKind;
  /** Rising: `1`; of `1, 2 et 3` and of `1 à 3`, `1 2 3`. */
  readonly values: readonly [number, ...number[]];
}

/** Labels that stand together, as `3)`, `1, 2 et 3.`, `1 – 2.`, `1) à 3)`. */
export interface JointLabels extends Span {
  /** What it can mean; never nothing. */
  readonly counts: readonly [Count, ...Count[]];
  /** What closes the last label: `)`, `.`, `°`, or `()` for brackets on both sides; nothing when it stands bare. */
  readonly closer: Closer | '';
}
export type Closer = ')' | '.' | '°' | '()';

/** A joint point holds at most so many numbers; a longer way from one to another is no numbering. */
const mostTogether = 30;

const spaces = '[^\\S\\n]*';
const printedWords = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => RegExp.escape(word))
    .join('|');
const label = new RegExp(`(\\()?(${labelPattern})(?:[^\\S\\n]?([.°º]?\\)|\\.(?!\\d)|[°º]))?`, 'uy');
const connector = new RegExp(
  `${spaces}(?:[,;](?:${spaces}(?:${printedWords(joining)})(?=\\s))?|[&+]|(?<=\\s)(?:${printedWords(joining)})(?=\\s)` +
    `|(?<reach>[-–—]|(?<=\\s)(?:${printedWords(reaching)})(?=\\s))|(?<space>(?<=\\d[.)°º])[^\\S\\n]))${spaces}`,
  'uiy',
);

/**
 * The labels that a line has at an offset, the longest row of them first, then each that is one label shorter: what
 * follows decides which of them is meant (`1) - 5 personnes` is the label `1)`, and a list).
 *
 * @returns nothing where no label stands
 */
export function readJointLabels(line: string, from: number): readonly JointLabels[] {
  const found: JointLabels[] = [];
  const items: Item[] = [];
  let at = from;
  let way: Item['way'] = 'comma';
  for (;;) {
    label.lastIndex = at;
    const match = label.exec(line);
    const [, bracket, printed, closer] = match ?? [];
    if (!match || printed === undefined || items.length === mostTogether) return found.reverse();
    items.push({ printed, way });
    const [first, ...others] = countsOf(items);
    if (!first) return found.reverse();
    const end = match.index + match[0].length;
    if (way !== 'space' || closer !== undefined)
      found.push({ start: from, end, counts: [first, ...others], closer: toCloser(bracket, closer) });
    connector.lastIndex = end;
    const joint = connector.exec(line);
    if (!joint) return found.reverse();
    way = toWay(joint.groups);
    at = end + joint[0].length;
  }
}

function toCloser(bracket: string | undefined, printed: string | undefined): JointLabels['closer'] {
  if (printed === undefined) return '';
  if (printed.endsWith(')')) return bracket ? '()' : ')';
  return printed === '.' ? '.' : '°';
}

/** A label, and what leads to it from the one before: a word or a dash that can mean all between them, or a mere space. */
interface Item {
  readonly printed: string;
  readonly way: 'word' | 'dash' | 'space' | 'comma';
}

function toWay({ reach, space }: Record<string, string | undefined> = {}): Item['way'] {
  if (space !== undefined) return 'space';
  if (reach === undefined) return 'comma';
  return /\p{L}/u.test(reach) ? 'word' : 'dash';
}

/**
 * What labels mean together: kinds that all of them can be of, where the values rise; by one where only a space parts
 * them (`1. 2. Oui`). A dash means all between two labels, in a row of more it is a comma (`1-2-3.`).
 */
function countsOf(items: readonly Item[]): Count[] {
  const [first, ...others] = items;
  if (!first) return [];
  return readLabel(first.printed).flatMap(({ kind, value }): Count[] => {
    const values: [number, ...number[]] = [value];
    for (const item of others) {
      const next = readLabel(item.printed).find((reading) => reading.kind === kind)?.value ?? 0;
      const last = values.at(-1) ?? 0;
      if (next <= last || next - value >= mostTogether || (item.way === 'space' && next > last + 1)) return [];
      const reaches = item.way === 'word' || (item.way === 'dash' && others.length === 1);
      for (let between = last + 1; reaches && between < next; between += 1) values.push(between);
      values.push(next);
    }
    return [{ kind, values }];
  });
}
