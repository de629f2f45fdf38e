import { VFileMessage } from 'vfile-message';
import { locales } from '../domain/locale.ts';
import { compareQuestionNumbers, requireParts } from '../domain/question-number.ts';
import { formatLedgerLine, parseLedgerLine, type LedgerLine } from './ledger-line.ts';

/** What a file of the ledger says of itself, in its first line. */
function headLine(legislature: number): string {
  return [
    `# Published ids of legislature ${legislature}. A line a question and language:`,
    'number, language, then the question (q:) and its replies (r:, r2:),',
    'a word for each paragraph (the first 24 bits of the SHA-256 of its letters and digits, in base64url)',
    'with the points and services that begin in it (+3, +s4-1; =digest where their words are not all of it);',
    '| before the first that has an id with its language on the bilingual page, too, as all behind it have;',
    'gone: ids that a correction has taken away.',
    'Written by npm run permalinks, and never by hand.',
  ].join(' ');
}

/** What a file of the ledger holds. */
export interface ParsedLedger {
  /** In which line of the file each stands, from 1. */
  readonly lines: ReadonlyMap<LedgerLine, number>;
  /** What is wrong with it; every one is fatal: what is published is then not known. */
  readonly messages: readonly VFileMessage[];
}

/** By number, then by language: the order of the ledger's lines. */
export function compareLedgerLines(
  a: Pick<LedgerLine, 'questionNumber' | 'locale'>,
  b: Pick<LedgerLine, 'questionNumber' | 'locale'>,
): number {
  return (
    compareQuestionNumbers(a.questionNumber, b.questionNumber) || locales.indexOf(a.locale) - locales.indexOf(b.locale)
  );
}

/**
 * Writes the file of one legislature.
 *
 * @param lines - of that legislature, in their order
 */
export function formatLedger(legislature: number, lines: readonly LedgerLine[]): string {
  return [headLine(legislature), ...lines.map(formatLedgerLine), ''].join('\n');
}

/** Reads the file of one legislature: the inverse of {@link formatLedger}. Lines that are wrong are left out, and said. */
export function parseLedger(legislature: number, text: string): ParsedLedger {
  const lines = new Map<LedgerLine, number>();
  const messages: VFileMessage[] = [];
  let before: LedgerLine | undefined;
  const printed = text.split('\n');
  if (printed.at(-1) === '') printed.pop();
  for (const [index, line] of printed.entries()) {
    const say = (column: number, reason: string): void => void messages.push(fault(index + 1, column, reason));
    if (index === 0) {
      if (line !== headLine(legislature)) say(1, `Unexpected first line, expected "${headLine(legislature)}"`);
      continue;
    }
    const parsed = parseLedgerLine(line);
    if ('reason' in parsed) {
      say(parsed.column, parsed.reason);
      continue;
    }
    if (requireParts(parsed.questionNumber).legislature !== legislature) {
      say(1, `Unexpected question ${parsed.questionNumber}, expected one of legislature ${legislature}`);
    } else if (before && compareLedgerLines(before, parsed) >= 0) {
      const [found, above] = [parsed, before].map(({ questionNumber, locale }) => `${questionNumber} ${locale}`);
      say(1, `Unexpected ${String(found)} below ${String(above)}, expected each once, by number and language`);
    } else {
      lines.set(parsed, index + 1);
      before = parsed;
    }
  }
  if (printed.length === 0) messages.push(fault(1, 1, 'Unexpected end, expected a first line'));
  return { lines, messages };
}

function fault(line: number, column: number, reason: string): VFileMessage {
  const message = new VFileMessage(reason, { place: { line, column }, ruleId: 'invalid-ledger', source: 'permalinks' });
  message.fatal = true;
  return message;
}
