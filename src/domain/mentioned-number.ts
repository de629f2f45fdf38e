import type { QuestionNumber } from './question-number.ts';

const writings = [
  /MIval=\/?Vragen\/\w+.*?\bLEG=(\d{1,2})&(?:amp;)?NR=(\d{1,5})\b/i,
  /(?:^|[^\d-])(\d{1,2})\s?[-/–‑]\s?(\d{1,5})(?![\d-])/,
];

/**
 * The question number in something a person typed or pasted: `5-8916`, `5/8916`, `nr. 5-8916`, `n° 5-8916`, or the
 * address of a question's page on the Senate's site or here. `undefined` when there is none.
 *
 * It runs in the browser, so this module imports no schema.
 */
export function findMentionedNumber(text: string): QuestionNumber | undefined {
  for (const writing of writings) {
    const match = writing.exec(text);
    const [legislature, serial] = [Number(match?.[1]), Number(match?.[2])];
    if (legislature > 0 && serial > 0) return `${legislature}-${serial}`;
  }
  return undefined;
}
