import type { QueryDateField, QueryField } from '../domain/query-field.ts';
import { fieldWords } from '../i18n/query-words.ts';
import { meaningOf } from './meaning-of.ts';
import { namedFields } from './query.ts';

/** The field that a word before a colon names, in either language. */
export function fieldOfWord(word: string): QueryField | QueryDateField | undefined {
  return meaningOf(word, namedFields, fieldWords);
}
