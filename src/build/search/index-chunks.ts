import { ItemReader, ItemWriter } from './cbor-items.ts';

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
const largestPart = 12_000;

/** Words that have so many letters in common stay together: whoever types these finds all words that begin so. */
const lettersTogether = 3;

/** Of more bytes, as those of `con` and `onder` are, only those stay together that have more letters in common. */
const largestGroup = 2 * largestPart;

/** Words that stay together. */
interface WordGroup {
  readonly words: readonly IndexedWord[];
  /** Whether it is the first of several that begin alike: they begin a part, so that their beginning lies in none. */
  readonly beginsPart: boolean;
}

/**
 * Divides the words of a file, of which Pagefind makes one of some 30 kB a shard and word of a query, into parts.
 *
 * @param words - in the order of the alphabet
 */
export function divideWords(words: readonly IndexedWord[]): IndexedWord[][] {
  const parts: IndexedWord[][] = [];
  let size = 0;
  for (const group of groupWords(words, lettersTogether).flatMap((own) => divideGroup(own, lettersTogether))) {
    const last = parts.at(-1);
    const own = sizeOf(group.words);
    if (last && !group.beginsPart && size + own <= largestPart) last.push(...group.words);
    else {
      parts.push([...group.words]);
      size = 0;
    }
    size += own;
  }
  return parts;
}

/**
 * Divides words that begin alike, where they are too large, by one letter more, and again. One that ends before that letter
 * stays with the first that has it.
 *
 * @param letters - how many letters they have in common, those apart that have fewer
 */
function divideGroup(words: readonly IndexedWord[], letters: number): WordGroup[] {
  const longer = words.findIndex(({ word }) => [...word].length > letters);
  if (longer === -1 || sizeOf(words) <= largestGroup) return [{ words, beginsPart: false }];
  const [first = [], ...others] = groupWords(words.slice(longer), letters + 1);
  const groups = [[...words.slice(0, longer), ...first], ...others];
  const divided = groups.flatMap((group) => divideGroup(group, letters + 1));
  return divided.map((group, index) => (index === 0 && divided.length > 1 ? { ...group, beginsPart: true } : group));
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
    const [shared, together] = [commonLetters(first, before), commonLetters(last, after)];
    const isDivided = together >= lettersTogether && shared < together;
    const longer = isDivided ? parts[index]?.find(({ word }) => [...word].length > together) : undefined;
    return {
      from: longer ? beginning(longer.word, together + 1) : beginning(first, shared + 1),
      to: after.startsWith(last) ? last : beginning(last, together + 1) + lastCharacter,
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
  const reader = new ItemReader(bytes);
  if (reader.array() !== 1) throw new RangeError('Unexpected file of words');
  return Array.from({ length: reader.array() }, () => {
    const start = reader.position;
    reader.skip();
    const entry = new ItemReader(bytes, start);
    entry.array();
    return { word: entry.text(), bytes: bytes.subarray(start, reader.position) };
  });
}

/** The inverse of {@link readWords}. */
export function writeWords(words: readonly IndexedWord[]): Buffer {
  const writer = new ItemWriter();
  writer.array(1);
  writer.array(words.length);
  for (const { bytes } of words) writer.copy(bytes);
  return writer.take();
}
