import type { Author } from '../../domain/author.ts';
import { locales as bothLocales, type Locale } from '../../domain/locale.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { readAuthorLine } from './author-line.ts';
import type { DatedPiece, LocalPiece } from './local-piece.ts';

/**
 * Reads the author lines of a page: one line or several on a page in one language; on a page in two the French ones, then
 * the Dutch ones, which name the same authors.
 */
export function readAuthors(
  ledger: Ledger,
  lines: readonly LocalPiece[],
  locales: readonly Locale[],
): { authors: Author[]; dates: DatedPiece[] } {
  const isBilingual = locales.length > 1;
  const read = lines.map((line, index) => {
    const byPlace = index < lines.length / 2 ? bothLocales[0] : bothLocales[1];
    const locale = line.locale ?? (isBilingual ? byPlace : locales[0]);
    return { locale, at: line.start, ...readAuthorLine(ledger, { ...line, locale }) };
  });
  const authors: Author[] = [];
  let last = -1;
  for (const { authors: printed, at } of read) {
    for (const author of printed) {
      const name = author.name === '' ? authors[last]?.name : author.name;
      if (name !== undefined) last = addAuthor(ledger, authors, { name, party: author.party }, at);
    }
  }
  const copies = bothLocales.map((locale) =>
    read.filter((line) => line.locale === locale).flatMap((line) => line.authors.filter(({ name }) => name !== '')),
  );
  const [french = [], dutch = []] = copies;
  const isOnOneLine = read.length === 1 && french.length === 2 * authors.length;
  const isInBoth = french.length === authors.length && dutch.length === authors.length;
  if (isBilingual && !isOnOneLine && !isInBoth) {
    const names = (copy: readonly Author[]): string => copy.map(({ name }) => name).join(', ');
    const reason = `Unexpected authors "${names(french)}" and "${names(dutch)}", expected the same in both languages`;
    ledger.report('conflicting-author', lines[0]?.start ?? 0, reason);
  }
  return { authors, dates: read.flatMap(({ asked }) => asked ?? []) };
}

/** Adds an author who is not there yet; of one who is, the party where none was printed before. Gives the author's index. */
function addAuthor(ledger: Ledger, authors: Author[], author: Author, at: number): number {
  const index = authors.findIndex(({ name }) => labelKey(name) === labelKey(author.name));
  const known = authors[index];
  if (!known) return authors.push(author) - 1;
  if (known.party === null) {
    authors[index] = { ...known, party: author.party };
  } else if (author.party !== null && labelKey(author.party) !== labelKey(known.party)) {
    const reason = `Unexpected party "${author.party}" of ${author.name}, expected "${known.party}" as printed before`;
    ledger.report('conflicting-party', at, reason);
  }
  return index;
}
