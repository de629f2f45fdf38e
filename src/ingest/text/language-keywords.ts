import type { LanguageSplit } from './language-split.ts';
export function splitKeywords(_keywords: readonly string[]): LanguageSplit | undefined { return undefined; }
