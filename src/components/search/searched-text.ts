import type { Locale } from '../../domain/locale.ts';
import { grammarWords } from '../../i18n/grammar-words.ts';

/**
 * What is searched for a query. An apostrophe parts words (`l’État` is *l* and *État*), as it does in the index, and
 * words of grammar are left out of a query that has others. An exact phrase, in quotation marks, is kept whole.
 */
export function toSearchedText(query: string, locale: Locale): string {
  const straight = query.trim().replace(/[‘’ʼ]/gu, "'");
  if (/^"[^"]+"$/u.test(straight)) return straight;
  const words = straight.split(/[\s']+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !grammarWords[locale].has(fold(word)));
  return (telling.length > 0 ? telling : words).join(' ');
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
