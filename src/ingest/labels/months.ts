import { locales } from '../../domain/locale.ts';
import { fold } from '../text/fold.ts';
import { printedWords } from './printed-words.ts';

/** Month names as the pages print them, folded, in both languages at once; the number is the month, from 1. */
export const months: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) => printedWords[locale].months.map((name, index) => [fold(name), index + 1])),
);
