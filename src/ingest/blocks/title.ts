import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { Ledger } from '../ledger.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import { partOf, trimPiece, type Piece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';

/**
 * Reads the title: a line or a cell for each language, or a line that holds the French, then the Dutch. A line that
 * cannot be divided is kept whole as the first language's, and reported.
 */
export function readTitle(
  ledger: Ledger,
  splitter: LanguageSplitter,
  lines: readonly LocalPiece[],
  locales: readonly Locale[],
): Localized<string> {
  const [first, ...others] = lines;
  if (!first) return {};
  if (first.locale !== undefined) {
    return localize((locale) =>
      takeLines(
        ledger,
        lines.filter((line) => line.locale === locale),
        locale,
      ),
    );
  }
  if (others.length > 0) {
    return localize((locale) => takeLines(ledger, locale === 'fr' ? [first] : others, locale));
  }
  const line = trimPiece(first);
  const split = splitter.splitLine(line.text);
  if (!split) {
    ledger.report('undivided-title', line.start, `Unexpected title "${line.text}", expected French, then Dutch`);
    return { [locales[0] ?? 'fr']: ledger.take(line, 'title', locales[0] ?? 'fr') };
  }
  const parts: Record<Locale, Piece> = { fr: partOf(line, 0, split.at), nl: partOf(line, split.at) };
  reportSplit(ledger, line, split.at, split.certain);
  return localize((locale) => ledger.take(parts[locale], 'title', locale) || undefined);
}

function reportSplit(ledger: Ledger, line: Piece, at: number, certain: boolean): void {
  if (at === 0 || at === line.text.length) {
    const [has, lacks] = at === 0 ? ['Dutch', 'French'] : ['French', 'Dutch'];
    ledger.report('missing-language', line.start, `Unexpected title in ${has} only, expected its ${lacks} beside it`);
  } else if (!certain) {
    const parts = `"${line.text.slice(0, at).trim()}" and "${line.text.slice(at).trim()}"`;
    ledger.report('uncertain-split', line.start + at, `Unexpected seam between ${parts}, expected a clear one`);
  }
}

/** Takes a title from its line; from several they are joined by a space, and that is reported. */
function takeLines(ledger: Ledger, lines: readonly LocalPiece[], locale: Locale): string | undefined {
  if (lines[1]) ledger.report('several-lines', lines[1].start, 'Unexpected second line of a title, expected one line');
  return lines.map((line) => ledger.take(line, 'title', locale)).join(' ') || undefined;
}
