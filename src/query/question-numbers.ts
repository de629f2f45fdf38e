import { findSenateAddresses, findTypedNumbers, type WrittenNumber } from '../domain/mentioned-number.ts';
import { fold } from '../structure/fold.ts';
import { mentionSigns, numberedThings, wordsBetweenNumbers } from '../structure/words/mention-words.ts';
import type { FoundNumber } from './found-number.ts';
import { findNumbersInWords } from './numbers-in-words.ts';

/** A page of this site, by its path: `/fr/5-8916/`, `/5-8916.json`. */
const ownPath = /(?<=\/)[1-9]-[1-9]\d{0,4}(?=[/?#]|\.(?:json|md)\b|$|[\s)>"»])/gu;
/** A whole address, or path, of which that is the last part: `https://archive.example/fr/5-8916/#r-p3`. */
const ownAddress =
  /(?<=^|[\s(<"«])(?:https?:\/\/[^\s/<>"]+)?(?:\/[^\s/?#<>"(«]+)*\/(?<questionNumber>[1-9]-[1-9]\d{0,4})(?:\.(?:json|md))?\/?(?:[?#][^\s<>"]*)?(?=$|[\s)>"»])/gu;

/** Beside numbers these words say only that they are numbers of questions. */
const wordsOfNumbers: ReadonlySet<string> = new Set([
  ...mentionSigns,
  ...wordsBetweenNumbers,
  ...numberedThings
    .filter(({ kind }) => kind !== 'other')
    .flatMap(({ words }) => words.flatMap((one) => one.split(' '))),
]);

/**
 * The question numbers in what a person typed or pasted, each once, in their order: `5-8916`, `nr. 5/8916`, several of
 * these; addresses of questions on the Senate's site and on this one; and those that stand among other words, as
 * {@link findNumbersInWords} finds them.
 */
export function findQuestionNumbers(text: string): FoundNumber[] {
  const { addresses, rest } = divideAtAddresses(text);
  const found = [
    ...addresses.map(toSure),
    ...(hasNumbersOnly(rest) ? findTypedNumbers(rest).map(toSure) : findInWords(rest)),
  ];
  const byNumber = new Map<string, FoundNumber>();
  for (const one of found.sort((a, b) => Number(b.isSure) - Number(a.isSure) || a.start - b.start)) {
    if (!byNumber.has(one.questionNumber)) byNumber.set(one.questionNumber, one);
  }
  return [...byNumber.values()].sort((a, b) => a.start - b.start);
}

/** Whether a text says nothing but the question numbers that {@link findQuestionNumbers} finds in it, at least one. */
export function asksForNumbersOnly(text: string): boolean {
  const { addresses, rest } = divideAtAddresses(text);
  return addresses.length + findTypedNumbers(rest).length > 0 && hasNumbersOnly(rest);
}

/** The addresses of questions in a text, and the text with as much room in their places: what follows stands where it stood. */
function divideAtAddresses(text: string): { readonly addresses: readonly WrittenNumber[]; readonly rest: string } {
  const addresses = [...findSenateAddresses(text), ...findOwnAddresses(text)];
  const rest = addresses.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  return { addresses, rest };
}

function findOwnAddresses(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(ownAddress), ({ 0: address, index, groups }) => {
    return { questionNumber: groups?.['questionNumber'] ?? '', start: index, end: index + address.length };
  });
}

function findInWords(text: string): FoundNumber[] {
  const own = Array.from(text.matchAll(ownPath), ({ 0: questionNumber, index }) => {
    return { questionNumber, start: index, end: index + questionNumber.length, isSure: false };
  });
  return [...findNumbersInWords(text), ...own];
}

function hasNumbersOnly(text: string): boolean {
  const numbers = findTypedNumbers(text);
  const words = numbers.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const around = fold(words.replace(/[,;:()[\]]/gu, ' ')).split(' ');
  return (
    numbers.every(({ start }) => !isPartOfWord(text.slice(Math.max(0, start - mostLetters), start))) &&
    around.every((word) => wordsOfNumbers.has(word) || !/[\p{L}\p{N}]/u.test(word))
  );
}

/** So many letters are no sign: the longest, and one more. */
const mostLetters = Math.max(...mentionSigns.map(({ length }) => length)) + 1;

/** Whether letters right before a number are of it, as in `A5-8916`, and not of a sign, as in `nr5-8916`. */
function isPartOfWord(before: string): boolean {
  const letters = /\p{L}+$/u.exec(before)?.[0];
  return letters !== undefined && !mentionSigns.includes(fold(letters));
}

function toSure(one: WrittenNumber): FoundNumber {
  return { ...one, isSure: true };
}
