import type { Locale } from '../../domain/locale.ts';
import { dutchSession, headingWords, sessionNames } from '../labels/headings.ts';
import type { Ledger } from '../ledger.ts';
import { sessionYears } from '../session-years.ts';
import { fold } from '../text/fold.ts';
import { matchFolded, type FoldedPatterns } from '../text/match-folded.ts';
import { isBlank, partOf, type Piece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';

const sessionWord = new RegExp(`^ *(?:${sessionNames.join('|')})(?![a-z])`);
const ordinary: FoldedPatterns<Locale> = {
  initials: headingWords.map((words) => words.sessionInitials).join(''),
  patterns: headingWords.map(({ locale, session }) => [
    locale,
    new RegExp(String.raw` *${session} +(?<years>\d{4} ?[-\/] ?\d{4})(?!\d)`, 'dy'),
  ]),
};
const dutchPart = new RegExp(`${dutchSession}(?![a-z])`);

/** Whether a line is that of the session: `Session 2012-2013`, `Zitting 2012-2013`, `Session extraordinaire …`. */
export function isSessionLine({ text }: Piece): boolean {
  return sessionWord.test(fold(text.slice(0, 60)));
}

/**
 * Reads the parliamentary year, `2012-2013`; an extraordinary session as printed. In the lines of a bilingual print the
 * French one is the value, and the Dutch one its label.
 */
export function readSession(ledger: Ledger, lines: readonly LocalPiece[]): string | null {
  const sessions = lines.flatMap((line) => {
    const years = readOrdinary(ledger, line);
    return years.length > 0 ? years : readExtraordinary(ledger, line);
  });
  const [first, ...others] = sessions;
  const differing = others.find((other) => first !== undefined && sessionYears(other) !== sessionYears(first));
  if (differing !== undefined) {
    const reason = `Unexpected session "${differing}", expected ${String(first)} as printed before it`;
    ledger.report('conflicting-session', lines[0]?.start ?? 0, reason);
  }
  return first ?? null;
}

function readOrdinary(ledger: Ledger, line: LocalPiece): string[] {
  const sessions: string[] = [];
  for (let at = 0; ;) {
    const start = at;
    const found = matchFolded(ordinary, line, start);
    const years = found?.group('years');
    if (!found || !years) return sessions;
    ledger.take(years, 'session', line.locale);
    ledger.frame(partOf(line, start, found.end), 'label');
    sessions.push(fold(years.text).replaceAll(' ', '').replace('/', '-'));
    at = found.end;
  }
}

function readExtraordinary(ledger: Ledger, line: LocalPiece): string[] {
  const seam = Math.max(0, fold(line.text).search(dutchPart));
  return [partOf(line, 0, seam), partOf(line, seam)]
    .filter((part) => !isBlank(part))
    .map((part, index) => ledger.take(part, index === 0 ? 'session' : 'label', part.locale));
}
