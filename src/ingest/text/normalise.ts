import { repairEncoding } from './repair-encoding.ts';

/** Something in the characters of a file that has to be reported. */
export interface CharacterFinding {
  readonly ruleId: 'damaged-letter' | 'lost-letter' | 'control-character';
  readonly offset: number;
  readonly reason: string;
}

const controls = /[\0-\u0008\u000e-\u001f\u007f-\u009f]/g;
const lostLetters = /[\p{L}\p{N}]{0,40}\ufffd[\p{L}\p{N}\ufffd]{0,40}/gu;

/**
 * Makes the text that is read from the text that was received, of equal length: damaged letters are repaired, control
 * characters read as spaces. Each distinct finding is reported once, where it comes first.
 */
export function normalise(original: string): { text: string; findings: readonly CharacterFinding[] } {
  const { text: repaired, repairs } = repairEncoding(original);
  const findings: CharacterFinding[] = repairs.map(({ offset, charset, damaged, repaired: word }) => ({
    ruleId: 'damaged-letter',
    offset,
    reason: `Unexpected "${damaged}", expected "${word}": windows-1252 was read as ${charset}; it is repaired`,
  }));
  const lost = repaired.includes('\ufffd') ? countDistinct(repaired, lostLetters) : [];
  for (const [word, { offset }] of lost) {
    const reason = `Unexpected "${word}", expected a letter: it is lost, and the text kept as it is`;
    findings.push({ ruleId: 'lost-letter', offset, reason });
  }
  const found = countDistinct(repaired, controls);
  for (const [control, { offset, count }] of found) {
    const name = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const reason = `Unexpected control character ${name}, the first of ${count}, expected text: they are read as spaces`;
    findings.push({ ruleId: 'control-character', offset, reason });
  }
  return { text: found.size === 0 ? repaired : repaired.replaceAll(controls, ' '), findings };
}

function countDistinct(
  text: string,
  pattern: RegExp,
): Map<string, { readonly offset: number; readonly count: number }> {
  const found = new Map<string, { offset: number; count: number }>();
  for (const { 0: printed, index } of text.matchAll(pattern)) {
    const known = found.get(printed);
    if (known) known.count += 1;
    else found.set(printed, { offset: index, count: 1 });
  }
  return found;
}
