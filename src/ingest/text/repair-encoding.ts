import { damagedLetters, ownLetters, places, type DamagingCharset } from '../labels/damaged-letters.ts';

/** A word that held damaged letters, the offset of the first of them, and what the word was repaired to. */
export interface Repair {
  readonly offset: number;
  readonly charset: DamagingCharset | 'iso-8859-1';
  readonly damaged: string;
  readonly repaired: string;
}

interface Change {
  readonly letter: string;
  readonly charset: Repair['charset'];
}

const rules = damagedLetters.map(({ charset, certain, places: where, pairs }) => {
  const written = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const letters = `[${[...written.keys()].join('')}]`;
  const sources = where.map((place) => places[place][0] + letters + places[place][1]);
  return { charset, certain, written, any: new RegExp(letters, 'g'), pattern: new RegExp(sources.join('|'), 'gu') };
});
type Rule = (typeof rules)[number];

const anyDamaged = new RegExp(`[${rules.flatMap(({ written }) => [...written.keys()]).join('')}]`, 'u');
const windows1252 = new TextDecoder('windows-1252');

/**
 * Repairs letters whose bytes were read in a wrong charset, where the damage is certain, and only there: the text keeps
 * its length and every other character.
 *
 * @returns the text, and the repaired words, each once, in the order in which they first stand
 */
export function repairEncoding(text: string): { text: string; repairs: readonly Repair[] } {
  const changes = new Map<number, Change>();
  for (const { 0: control, index } of text.matchAll(/[\u0080-\u009f]/g)) {
    const letter = windows1252.decode(Uint8Array.of(control.charCodeAt(0)));
    if (letter !== control) changes.set(index, { letter, charset: 'iso-8859-1' });
  }
  if (anyDamaged.test(text)) {
    const shown = new Set<Repair['charset']>();
    for (const rule of rules) if (rule.certain && findDamage(text, rule, changes)) shown.add(rule.charset);
    for (const rule of rules) if (!rule.certain && shown.has(rule.charset)) findDamage(text, rule, changes);
  }
  return changes.size === 0 ? { text, repairs: [] } : applyChanges(text, changes);
}

/** No word of either language is longer. */
const longestWord = 80;

/** Adds what a rule repairs to the changes; whether it is anything. */
function findDamage(text: string, { any, pattern, written, charset }: Rule, changes: Map<number, Change>): boolean {
  const before = changes.size;
  let word = { start: 0, end: 0 };
  for (const { index } of text.matchAll(any)) {
    if (index < word.end) continue;
    word = wordAt(text, index);
    if (word.end - word.start > longestWord || hasForeignLetter(text.slice(word.start, word.end), charset)) continue;
    const start = Math.max(0, word.start - 1);
    for (const { 0: damaged, index: at } of text.slice(start, word.end + 1).matchAll(pattern)) {
      const letter = written.get(damaged);
      if (letter !== undefined && !changes.has(start + at)) changes.set(start + at, { letter, charset });
    }
  }
  return changes.size > before;
}

/** Whether a word has letters that neither French, Dutch nor this damage explains. */
function hasForeignLetter(word: string, charset: DamagingCharset): boolean {
  return word.matchAll(/[^a-zA-Z]/gu).some(([letter]) => !explained.get(charset)?.has(letter));
}

/** The letters beyond `a` to `z` that can stand in a damaged word. */
const explained: ReadonlyMap<Repair['charset'], ReadonlySet<string>> = new Map(
  rules.map(({ charset }) => {
    const damaged = rules.filter((rule) => rule.charset === charset).flatMap(({ written }) => [...written.keys()]);
    return [charset, new Set([...ownLetters, ...ownLetters.map((letter) => letter.toUpperCase()), ...damaged])];
  }),
);

const wordLetter = /[\p{L}‚]/u;

/** The stretch of letters around an offset, which may itself hold something else. */
function wordAt(text: string, offset: number): { start: number; end: number } {
  let [start, end] = [offset, offset + 1];
  while (start > 0 && wordLetter.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && wordLetter.test(text.charAt(end))) end += 1;
  return { start, end };
}

function applyChanges(
  text: string,
  changes: ReadonlyMap<number, Change>,
): { text: string; repairs: readonly Repair[] } {
  const offsets = [...changes.keys()].toSorted((a, b) => a - b);
  const parts: string[] = [];
  let end = 0;
  for (const offset of offsets) {
    parts.push(text.slice(end, offset), changes.get(offset)?.letter ?? '');
    end = offset + 1;
  }
  const repaired = parts.join('') + text.slice(end);
  const repairs = new Map<string, Repair>();
  let word = { start: 0, end: 0 };
  for (const offset of offsets) {
    if (offset < word.end) continue;
    word = wordAt(text, offset);
    const damaged = text.slice(word.start, word.end);
    const charset = changes.get(offset)?.charset ?? 'iso-8859-1';
    if (repairs.has(damaged)) continue;
    repairs.set(damaged, { offset, charset, damaged, repaired: repaired.slice(word.start, word.end) });
  }
  return { text: repaired, repairs: [...repairs.values()] };
}
