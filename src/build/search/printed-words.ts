import type { Locale } from '../../domain/locale.ts';
import { mayBeOther } from '../../query/word-family.ts';
import { foldWord } from '../../query/fold-word.ts';
import { wordsOf } from '../../query/words-of.ts';

/**
 * What is printed at a place of a page, folded, one of which may be another word than its stem's own: the words that signs
 * hold together, and all of it as one.
 */
export type PrintedWord = readonly string[];

/** Reads what is printed at a place; `null` where it is its stem's own word. */
export type PrintedReader = (page: number, location: number) => PrintedWord | null;

/** What folding leaves as it is: a third or more of the different words of a shard. */
const folded = /^[a-z]+$/;

/** @param texts - of pages, whose words are parted by spaces */
export function createPrintedReader(texts: readonly string[], locale: Locale): PrintedReader {
  const known = new Map<string, PrintedWord | null>();
  const read = (printed: string): PrintedWord | null => {
    const standing = known.get(printed);
    if (standing !== undefined) return standing;
    const forms = formsOf(printed);
    const word = forms.some((form) => mayBeOther(form, locale)) ? forms : null;
    known.set(printed, word);
    return word;
  };
  const pages = texts.map((text) => text.split(/\s+/u).map(read));
  return (page, location) => pages[page]?.[location] ?? null;
}

function formsOf(printed: string): string[] {
  if (folded.test(printed)) return [printed];
  return [...new Set([...wordsOf(printed).map((word) => word.folded), foldWord(printed)])];
}
