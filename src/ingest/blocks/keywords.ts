import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { Ledger } from '../ledger.ts';
import type { Form } from '../reading.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import type { LocalPiece } from './local-piece.ts';

/** What reading keywords needs besides their lines. */
export interface KeywordContext {
  readonly ledger: Ledger;
  readonly splitter: LanguageSplitter;
  readonly form: Form;
  readonly locales: readonly Locale[];
}

/**
 * Reads the keywords: one a line; in the lines of a bilingual print all French ones, then all Dutch ones; in a table one
 * cell for each language, whose keywords have lost what divided them: the cell is kept as one string, and reported.
 */
export function readKeywords(context: KeywordContext, lines: readonly LocalPiece[]): Localized<readonly string[]> {
  const { ledger, form, locales } = context;
  if (form === 'table') for (const cell of lines) reportUndivided(ledger, cell);
  const seam = lines.every(({ locale }) => locale !== undefined) ? 0 : findSeam(context, lines);
  const keywords = lines.map((line, index) => {
    const locale = line.locale ?? (index < seam ? 'fr' : 'nl');
    return { locale, text: ledger.take(line, 'keyword', locale) };
  });
  return localize((locale) =>
    locales.includes(locale) ? keywords.filter((each) => each.locale === locale).map(({ text }) => text) : undefined,
  );
}

/** The index of the first Dutch keyword; when it cannot be told, all are left to the French. */
function findSeam({ ledger, splitter }: KeywordContext, lines: readonly LocalPiece[]): number {
  const split = splitter.splitKeywords(lines.map(({ text }) => text.trim()));
  if (!split) {
    const reason = 'Unexpected keywords of one language or of two, expected French, then Dutch';
    ledger.report('undivided-keywords', lines[0]?.start ?? 0, reason);
    return lines.length;
  }
  const first = lines[split.at];
  if (split.at === 0 || !first) {
    const [has, lacks] = split.at === 0 ? ['Dutch', 'French'] : ['French', 'Dutch'];
    const reason = `Unexpected keywords in ${has} only, expected as many in ${lacks}`;
    ledger.report('missing-language', lines[0]?.start ?? 0, reason);
  } else if (!split.certain) {
    const reason = `Unexpected seam between French and Dutch before "${first.text.trim()}", expected a clear one`;
    ledger.report('uncertain-split', first.start, reason);
  }
  return split.at;
}

function reportUndivided(ledger: Ledger, cell: LocalPiece): void {
  const words = cell.text.trim();
  if (!/\s/.test(words)) return;
  ledger.report(
    'undivided-keywords',
    cell.start,
    `Unexpected keywords "${words}" without division, expected one a line`,
  );
}
