import type { Locale } from '../../domain/locale.ts';
import type { LanguageSplit } from './language-split.ts';
export function languageOf(_text: string): { readonly locale: Locale; readonly certain: boolean } | undefined { return undefined; }
export function splitParagraphs(_paragraphs: readonly string[]): LanguageSplit | undefined { return undefined; }
