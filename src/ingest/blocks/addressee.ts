import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import { addresseeOpening } from '../labels/addressees.ts';
import type { Ledger } from '../ledger.ts';
import type { LanguageSplitter } from '../text/splitter.ts';
import { partOf, type Piece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';

/** The language in which a line addresses a member of the government, or `undefined` when it does not. */
export function addresseeLocale({ text }: Piece): Locale | undefined {
  const groups = addresseeOpening.exec(text.slice(0, 20))?.groups;
  return groups?.['fr'] === undefined ? (groups?.['nl'] === undefined ? undefined : 'nl') : 'fr';
}

/**
 * Reads the addressee as printed, preposition included. On a page in two languages the preposition tells which one it is;
 * a line that holds both is divided.
 */
export function readAddressee(
  ledger: Ledger,
  splitter: LanguageSplitter,
  lines: readonly LocalPiece[],
  locales: readonly Locale[],
): Localized<string> {
  const [only] = locales;
  const parts = lines.length === 1 && locales.length > 1 ? lines.flatMap((line) => divide(splitter, line)) : lines;
  const localeOf = (line: LocalPiece): Locale | undefined =>
    locales.length > 1 ? (addresseeLocale(line) ?? line.locale) : only;
  const lacking = locales.filter((locale) => parts.every((line) => localeOf(line) !== locale));
  if (lacking.length === 1 && parts[0]) {
    const language = lacking[0] === 'fr' ? 'French' : 'Dutch';
    const reason = `Unexpected addressee "${parts[0].text.trim()}", expected it in ${language}, too`;
    ledger.report('missing-language', parts[0].start, reason);
  }
  return localize((locale) => {
    const own = parts.filter((line) => localeOf(line) === locale);
    return own.length > 0 ? own.map((line) => ledger.take(line, 'addressee', locale)).join(' ') : undefined;
  });
}

/** `au … aan de …` on one line, cut before the Dutch preposition. */
function divide(splitter: LanguageSplitter, line: LocalPiece): LocalPiece[] {
  const at =
    addresseeLocale(line) === 'fr' && line.locale === undefined ? splitter.splitLine(line.text)?.at : undefined;
  const second = partOf(line, at ?? line.text.length);
  return addresseeLocale(second) === 'nl' ? [partOf(line, 0, at), second] : [line];
}
