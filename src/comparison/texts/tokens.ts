import { normalSigns } from './normal-text.ts';

/** A word, a figure or a sign of a text. */
export interface Token {
  /** What it is compared by: apostrophes, quotation marks and dashes in one writing each. */
  readonly key: string;
  /** As it stands in the text, with the white space behind it. */
  readonly printed: string;
  /** Whether it is a word or a figure; a sign otherwise. */
  readonly isWord: boolean;
}

const letters = '\\p{L}\\p{M}';
/** A figure with its thousands and decimals (`1 214`, `12,5`), a French word up to its apostrophe (`l'`), or a word. */
const wordPattern = `\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,/-]\\d+)*|[${letters}]+['’]|[${letters}\\d]+`;
const words = new RegExp(wordPattern, 'gu');
/** With every other sign. */
const tokens = new RegExp(`(?:${wordPattern}|[^\\s])`, 'gu');
const word = /[\p{L}\p{N}]/u;

/** The words, figures and signs of a text, in reading order. @param lines - its stretches, each of which ends a line */
export function tokensOf(lines: readonly string[]): readonly Token[] {
  return lines.flatMap((line) => {
    const found = [...line.matchAll(tokens)];
    const isNormal = normalSigns(line) === line;
    return found.map(({ 0: printed, index }, at): Token => {
      const next = found[at + 1]?.index;
      const behind = next === undefined ? '\n' : line.slice(index + printed.length, next);
      const key = isNormal ? printed : normalSigns(printed);
      return { key, printed: printed + behind, isWord: word.test(printed) };
    });
  });
}

/** The words and figures of a text alone: what tells what it is about. */
export function wordKeysOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const found = line.match(words)?.filter((printed) => word.test(printed)) ?? [];
    return normalSigns(line) === line ? found : found.map(normalSigns);
  });
}
