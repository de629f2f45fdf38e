import type { QuestionNumber } from '../domain/question-number.ts';
import type { Span } from './block.ts';
import { fold } from './fold.ts';
import { readBefore, type NumberEvidence } from './mentioning/read-before.ts';
import { findWebAddresses } from './web-addresses.ts';
import { mentionSigns, unitsBehindNumbers, wordsBetweenNumbers } from './words/mention-words.ts';

/** A number of a written question inside words: the number alone, without what introduces it. */
export interface Mention extends Span {
  readonly questionNumber: QuestionNumber;
}

/**
 * What can be a number: of the legislatures that wrote it so, 3 to the present one, with a hyphen or a slash. What is
 * longer is none: a date, a document (`5-1234/1`), an account, an amount with decimals.
 */
const candidates = /([3-8])([-‑/])([1-9]\d{0,4})(?![\p{L}\p{N}]|[-‑–/][\p{L}\p{N}]|[.,]\d)/gu;
const joinedBefore = /(?:[\p{L}\p{N}@_€$£§]|[\p{L}\p{N}][-‑–/]|\p{N}[.,:])$/u;
const years = { first: 1900, last: 2099 };

/**
 * The numbers of written questions that words mention, in their order: `question écrite n° 5-8901`, `vraag nr. 5-8901`, each
 * number of `questions écrites n°s 5-8901 à 5-8903 et 5-8905`, and `5-8901` or `n° 5/8901` by themselves, where nothing
 * before them counts other things. A doubtful one is none: a range of few digits, a year, an amount; nor is one of what
 * the Senate counts apart, as requests for explanations and documents.
 *
 * It runs in the browser, too, so this module imports no schema.
 *
 * @param words - a whole paragraph: what stands far before a number can tell what it is of
 */
export function findMentions(words: string): readonly Mention[] {
  const mentions: Mention[] = [];
  const found = [...words.matchAll(candidates)].filter(
    ({ index }) => !joinedBefore.test(words.slice(Math.max(0, index - 2), index)),
  );
  const addresses = found.length > 0 ? findWebAddresses(words) : [];
  let previous: { readonly end: number; readonly evidence: NumberEvidence | undefined } | undefined;
  for (const { 0: printed, 1: legislature = '', 2: separator = '', 3: serial = '', index: start } of found) {
    const end = start + printed.length;
    if (addresses.some((address) => address.start < end && start < address.end)) continue;
    const isEnumerated = previous && isBetweenNumbers(words.slice(previous.end, start));
    const evidence = isEnumerated ? previous?.evidence : readBefore(words.slice(0, start));
    previous = { end, evidence };
    if (!evidence || !isBorneOut(evidence, { separator, serial, behind: words.slice(end, end + 20) })) continue;
    mentions.push({ start, end, questionNumber: `${legislature}-${serial}` });
  }
  return mentions;
}

/** What looks like a number, and what stands behind it. */
interface Candidate {
  readonly separator: string;
  readonly serial: string;
  readonly behind: string;
}

function isBorneOut(evidence: NumberEvidence, { separator, serial, behind }: Candidate): boolean {
  const { kind, isNamed, hasSign } = evidence;
  if (kind === 'other' || serial.length < fewestDigits(evidence)) return false;
  if (serial.length < fewestElsewhere && kind === 'question') return separator !== '/' && !startsWithUnit(behind);
  if (isNamed) return true;
  if (separator === '/' && !hasSign) return false;
  const isYear = Number(serial) >= years.first && Number(serial) <= years.last;
  if (isYear && (!hasSign || kind === null)) return false;
  return hasSign || !(/^[ \u00A0]*[|\t\d]/.test(behind) || startsWithUnit(behind));
}

/** So many digits behind the hyphen tell a number where the words before it leave a doubt. */
const fewestElsewhere = 3;

/** The fewer digits, the likelier they end a range: `3-12 ans`, `questions 5-10`. */
function fewestDigits({ kind, isNamed, hasSign, isOne }: NumberEvidence): number {
  if (isOne) return 1;
  if (isNamed && kind === 'written-question') return hasSign ? 1 : 2;
  return isNamed || hasSign ? fewestElsewhere : 4;
}

/** Whether what stands behind a number tells that it ends a range of amounts. */
export function startsWithUnit(behind: string): boolean {
  const [word = ''] = fold(behind).split(/[\s,;:.?!)]/);
  return unitsBehindNumbers.includes(word);
}

/** Whether words and signs hold two numbers together in one enumeration. */
export function isBetweenNumbers(words: string): boolean {
  const between = fold(words.replaceAll(/[,;]/g, ' $& ')).split(' ');
  if (between.join('') === '') return words.includes('\n');
  return between.every((word) => wordsBetweenNumbers.includes(word) || mentionSigns.includes(word));
}
