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
  if (form === 'table') lines.forEach((cell) => reportUndivided(ledger, cell));
  const hasLocale = lines.every(({ locale }) => locale !== undefined);
  const seam = hasLocale ? 0 : findSeam(context, lines);
  const localeOf = (line: LocalPiece, index: number): Locale => line.locale ?? (index < seam ? 'fr' : 'nl');
  const keywords = lines.map((line, index) => {
    const locale = localeOf(line, index);
    return { locale, text: ledger.take(line, 'keyword', locale) };
  });
  return localize((locale) =>
    locales.includes(locale) ? keywords.filter((each) => each.locale === locale).map(({ text }) => text) : undefined,
  );
}

/** The index of the first Dutch keyword. The two lists were equally long on every page seen, so an even number is halved unless the words say otherwise. */
function findSeam({ ledger, splitter }: KeywordContext, lines: readonly LocalPiece[]): number {
  const texts = lines.map(({ text }) => text.trim());
  const split = splitter.splitParagraphs(texts);
  const half = texts.length / 2;
  if (split?.certain || (split && split.at === half)) return split.at;
  if (Number.isInteger(half)) {
    const isSame = texts.slice(0, half).some((text, index) => text.toLowerCase() === texts[half + index]?.toLowerCase());
    if (!isSame) reportSeam(ledger, lines[half]);
    return half;
  }
  if (split) {
    reportSeam(ledger, lines[split.at]);
    return split.at;
  }
  const reason = 'Unexpected keywords of one language or of two, expected French, then Dutch';
  ledger.report('undivided-keywords', lines[0]?.start ?? 0, reason);
  return texts.length;
}

function reportSeam(ledger: Ledger, line: LocalPiece | undefined): void {
  if (!line) return;
  const reason = `Unexpected seam between French and Dutch before keyword "${line.text.trim()}", expected a clear one`;
  ledger.report('uncertain-split', line.start, reason);
}

function reportUndivided(ledger: Ledger, cell: LocalPiece): void {
  const words = cell.text.trim();
  if (!/\s/.test(words)) return;
  ledger.report('undivided-keywords', cell.start, `Unexpected keywords "${words}" without division, expected one a line`);
}
