import type { QuestionNumber } from './question-number.ts';

/** A question number in a text; offsets as `String.slice` takes them. */
export interface WrittenNumber {
  readonly questionNumber: QuestionNumber;
  readonly start: number;
  readonly end: number;
}

/**
 * What has no space in it, and says that it is a question of the Senate's site: `…/www/?MIval=Vragen/SVPrint&LEG=5&NR=8916`.
 * It is tried from its beginning alone, or each letter of a long word would go through all that follow.
 */
const senateAddress = /(?<![^\s"<>])[^\s"<>]*\bMIval=(?:\/|%2F)?Vragen(?:\/|%2F)[^\s"<>]*/gi;
const parameter = (name: string): RegExp => new RegExp(`[?&;]${name}=(\\d{1,5})(?!\\d)`, 'i');
const [legislatureParameter, serialParameter] = [parameter('LEG'), parameter('NR')];

/** As people type it: `5-8916`, `5/8916`, `5 - 8916`; what is longer, as a date, is none. */
const typedNumber = /(?<![\d-])(\d{1,2})\s?[-/–‑]\s?(\d{1,5})(?![\d-])/g;

/**
 * The questions to whose pages on the Senate's site the addresses in a text lead, in their order; their parameters stand in
 * any order. The Senate's documents have the same ones, and are left out.
 */
export function findSenateAddresses(text: string): WrittenNumber[] {
  return [...text.matchAll(senateAddress)].flatMap(({ 0: address, index }) => {
    const legislature = legislatureParameter.exec(address)?.[1];
    const serial = serialParameter.exec(address)?.[1];
    return toNumber(legislature, serial, { start: index, end: index + address.length });
  });
}

/** What can be a question number in a text, in its order, if the text is about nothing else that has such numbers. */
export function findTypedNumbers(text: string): WrittenNumber[] {
  return [...text.matchAll(typedNumber)].flatMap(({ 0: written, 1: legislature, 2: serial, index }) =>
    toNumber(legislature, serial, { start: index, end: index + written.length }),
  );
}

/**
 * The question number in something a person typed or pasted: `5-8916`, `5/8916`, `nr. 5-8916`, `n° 5-8916`, or the
 * address of a question's page on the Senate's site or here. `undefined` when there is none.
 *
 * It runs in the browser, so this module imports no schema.
 */
export function findMentionedNumber(text: string): QuestionNumber | undefined {
  return (findSenateAddresses(text)[0] ?? findTypedNumbers(text)[0])?.questionNumber;
}

function toNumber(
  legislature: string | undefined,
  serial: string | undefined,
  place: { readonly start: number; readonly end: number },
): WrittenNumber[] {
  const parts = [Number(legislature), Number(serial)];
  return parts.every((part) => part > 0) ? [{ questionNumber: parts.join('-'), ...place }] : [];
}
