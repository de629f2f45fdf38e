import { apostrophes } from './fold-word.ts';

const apostrophe = new RegExp(`[${apostrophes}]`, 'gu');

/**
 * A text as it has to be given to the engine. Pagefind 1.5 parts `l'État` into its words beside the whole of it where the
 * apostrophe is straight; `l’État` it keeps as the one word *létat*. A text keeps its length and its words in their places,
 * but for accents that were apart from their letters.
 */
export function toIndexedText(text: string): string {
  return text.replace(apostrophe, "'").normalize('NFC');
}
