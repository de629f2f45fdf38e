import { encode } from 'cborg';
import { endOfItem, readItemHead } from './cbor-items.ts';

/** One word of an index, with the places it stands at, as it is written. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Buffer;
}

/** Where a file of words begins and ends in the alphabet; every word of it lies between, those two included. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** How large a part may become, in bytes before compression, which makes a third of them. */
const largestPart = 18_000;

/** Words that have so many letters in common stay together: whoever types these finds all words that begin so. */
const lettersTogether = 3;

/** Of more bytes, as those of `con` and `pro` are, only those stay together that have one letter more in common. */
const largestGroup = 2 * largestPart;

/**
 * Divides the words of a file, of which Pagefind makes one of some 30 kB a shard and word of a query, into parts.
 *
 * @param words - in the order of the alphabet
 */
export function divideWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const parts: IndexedWord[][] = [];
  let size = 0;
  for (const group of groupWords(words, lettersTogether)) {
    const divided = divideGroup(group);
    for (const [index, own] of divided.entries()) {
      const last = parts.at(-1);
      const beginsDivided = index === 0 && divided.length > 1;
      if (last && !beginsDivided && size + sizeOf(own) <= largestPart) last.push(...own);
      else {
        parts.push([...own]);
        size = 0;
      }
      size += sizeOf(own);
    }
  }
  return parts;
}

/** Where it is too large, a word of no more letters than all have in common stays with the first that has more. */
function divideGroup(group: readonly IndexedWord[]): (readonly IndexedWord[])[] {
  if (sizeOf(group) <= largestGroup) return [group];
  const [first = [], ...others] = groupWords(group, lettersTogether + 1);
  const [second = [], ...rest] = others;
  return [...(first[0]?.word ?? '')].length > lettersTogether ? [first, ...others] : [[...first, ...second], ...rest];
}

function sizeOf(words: readonly IndexedWord[]): number {
  return words.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** The words that begin with so many letters alike. */
function groupWords(words: readonly IndexedWord[], letters: number): IndexedWord[][] {
  const groups: IndexedWord[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && commonLetters(last.at(-1)?.word ?? '', word.word) >= letters) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

const lastCharacter = '\u{10FFFF}';

/**
 * The stretches of the alphabet that files of words are for. A search fetches the file in whose stretch a word lies. Where
 * it lies in none, Pagefind fetches every file that begins or ends with the word's beginning: so they leave no gap but
 * where no word is, and where words with the same beginning are in several files.
 *
 * @param parts - the words of the files, in the order of the alphabet; no part is empty
 */
export function stretchesOf(parts: readonly (readonly IndexedWord[])[]): Stretch[] {
  const ends = parts.map((part) => ({ first: part.at(0)?.word ?? '', last: part.at(-1)?.word ?? '' }));
  return ends.map(({ first, last }, index) => {
    const before = ends[index - 1]?.last ?? '';
    const after = ends[index + 1]?.first ?? '';
    const isDivided = commonLetters(last, after) >= lettersTogether && commonLetters(first, before) < lettersTogether;
    const longer = isDivided ? parts[index]?.find(({ word }) => [...word].length > lettersTogether) : undefined;
    return {
      from: longer ? beginning(longer.word, lettersTogether + 1) : beginning(first, commonLetters(first, before) + 1),
      to: after.startsWith(last) ? last : beginning(last, commonLetters(last, after) + 1) + lastCharacter,
    };
  });
}

function beginning(word: string, letters: number): string {
  return [...word].slice(0, letters).join('');
}

/** How many letters two words begin with alike. */
function commonLetters(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const different = left.findIndex((letter, index) => letter !== right[index]);
  return different === -1 ? left.length : different;
}

/**
 * The words of a file of words: `[[[word, …], …]]` in CBOR.
 *
 * @throws RangeError when the bytes are something else
 */
export function readWords(bytes: Buffer): IndexedWord[] {
  const file = readItemHead(bytes, 0);
  const list = readItemHead(bytes, file.content);
  if (file.type !== 4 || file.argument !== 1 || list.type !== 4) throw new RangeError('Unexpected file of words');
  const words: IndexedWord[] = [];
  let start = list.content;
  for (let count = 0; count < list.argument; count += 1) {
    const end = endOfItem(bytes, start);
    const text = readItemHead(bytes, readItemHead(bytes, start).content);
    if (text.type !== 3) throw new RangeError(`Unexpected word at byte ${start}, expected a text`);
    const word = bytes.toString('utf8', text.content, text.content + text.argument);
    words.push({ word, bytes: bytes.subarray(start, end) });
    start = end;
  }
  return words;
}

/** The inverse of {@link readWords}. */
export function writeWords(words: readonly IndexedWord[]): Buffer {
  // An array of an array of so many: the head of both, then the words as they were written.
  const head = encode([Array.from({ length: words.length }, () => 0)]);
  return Buffer.concat([head.subarray(0, head.length - words.length), ...words.map(({ bytes }) => bytes)]);
}
