import type { Locale } from '../../domain/locale.ts';
import { chamberNames, linkLabels } from '../labels/headings.ts';
import { fold } from '../text/fold.ts';
import type { Piece } from '../text/source-text.ts';

/** The languages of the links that a line consists of: the first line of a web page. Empty for any other line. */
export function linkLocales(line: Piece): Locale[] {
  return namesOf(line, linkLabels);
}

/** The languages in which a line names the Senate, and does nothing else: the first line of a print. */
export function chamberLocales(line: Piece): Locale[] {
  return namesOf(line, chamberNames);
}

function namesOf({ text }: Piece, names: readonly (readonly [name: string, locale: Locale])[]): Locale[] {
  if (text.length > 300) return [];
  const found: Locale[] = [];
  let rest = fold(text);
  for (const [name, locale] of names) {
    const without = rest.replace(name, '');
    if (without !== rest) found.push(locale);
    rest = without;
  }
  return /^[ |,;-]*$/.test(rest) ? found : [];
}
