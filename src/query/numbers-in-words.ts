import { findTypedNumbers } from '../domain/mentioned-number.ts';
import { readBefore } from '../structure/mentioning/read-before.ts';
import { findMentions, isBetweenNumbers, startsWithUnit } from '../structure/mentions.ts';
import { findWebAddresses } from '../structure/web-addresses.ts';
import type { FoundNumber } from './found-number.ts';

/** As legislatures write it, without spaces; a number of the 12th legislature is a range, or a month and a day. */
const printedNumber = /^[3-8][-‑–/][1-9]\d*$/u;
/** What looks like a number is of something longer: a word, a date, an amount, a document. */
const joinedBefore = /[\p{L}\p{N}@_€$£§/.,:‑–-]$/u;
const joinedBehind = /^(?:\p{L}|[-‑–/][\p{L}\p{N}]|[.,]\d)/u;
/** A fraction, a month of a year, are written with a slash. */
const likeFraction = /\/(?:\d{1,3}|(?:19|20)\d\d)$/u;

type Certainty = 'sure' | 'doubtful' | 'of-other-things';

/**
 * The question numbers among the words of a text that someone typed or pasted, some of them twice. Sure are those that a
 * text mentions, as {@link findMentions} finds them, and however short those that are called questions or have a sign of
 * their own: `questions 5-102 et n° 6-33`. Others are doubtful: `Fedasil 5-102`.
 */
export function findNumbersInWords(text: string): FoundNumber[] {
  const mentions = findInParagraphs(text);
  const mentioned = new Set(mentions.map(({ start }) => start));
  const addresses = findWebAddresses(text);
  const found = [...mentions];
  let previous: { readonly end: number; readonly certainty: Certainty } | undefined;
  for (const number of findTypedNumbers(text)) {
    const { start, end } = number;
    const printed = text.slice(start, end);
    const isJoined = joinedBefore.test(text.slice(Math.max(0, start - 2), start)) || joinedBehind.test(text.slice(end));
    if (isJoined || !printedNumber.test(printed)) continue;
    if (addresses.some((address) => address.start < end && start < address.end)) continue;
    const isEnumerated = previous && isBetweenNumbers(text.slice(previous.end, start));
    const own = mentioned.has(start) ? 'sure' : certaintyAfter(text.slice(0, start));
    const certainty = isEnumerated && own === 'doubtful' ? (previous?.certainty ?? own) : own;
    previous = { end, certainty };
    if (certainty === 'of-other-things' || startsWithUnit(text.slice(end, end + 20))) continue;
    if (certainty === 'sure' || !likeFraction.test(printed)) found.push({ ...number, isSure: certainty === 'sure' });
  }
  return found;
}

function findInParagraphs(text: string): FoundNumber[] {
  const paragraphs = [...text.matchAll(/\S[^]*?(?=\n\s*\n|$)/gu)];
  return paragraphs.flatMap(({ 0: words, index }) =>
    findMentions(words).map((one) => ({ ...one, start: index + one.start, end: index + one.end, isSure: true })),
  );
}

/** What the words before what looks like a number say of it. */
function certaintyAfter(before: string): Certainty {
  const evidence = readBefore(before);
  if (evidence?.kind === 'other') return 'of-other-things';
  return evidence?.hasSign || (evidence?.isNamed && evidence.kind !== null) ? 'sure' : 'doubtful';
}
