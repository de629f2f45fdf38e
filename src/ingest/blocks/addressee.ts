import type { Locale } from '../../domain/locale.ts';
import { addresseeOpening } from '../labels/addressees.ts';
import { fold } from '../text/fold.ts';
import type { Piece } from '../text/source-text.ts';

/** The language in which a line addresses a member of the government, or `undefined` when it does not. */
export function addresseeLocale({ text }: Piece): Locale | undefined {
  const groups = addresseeOpening.exec(fold(text.slice(0, 20)))?.groups;
  return groups?.['fr'] === undefined ? (groups?.['nl'] === undefined ? undefined : 'nl') : 'fr';
}
