import type { BrokenText } from './compare-ledger.ts';

/** The first line of the file of corrections. */
export const correctionsHead =
  '# Published ids that were taken away or given to other words, in the order in which that was recorded: ' +
  'number, language, ids, reason. Written by npm run permalinks.';

/**
 * A correction in a line: `5-8916 fr changed r-p4 r-3; vanished r-p17: the Senate put its page right`.
 *
 * @param reason - why, in words; line breaks in it become spaces
 */
export function formatCorrection({ line, vanished, changed }: BrokenText, reason: string): string {
  const what = [
    ...(changed.length > 0 ? [`changed ${changed.join(' ')}`] : []),
    ...(vanished.length > 0 ? [`vanished ${vanished.join(' ')}`] : []),
  ];
  return `${line.questionNumber} ${line.locale} ${what.join('; ')}: ${reason.replaceAll(/\s+/gu, ' ').trim()}`;
}
