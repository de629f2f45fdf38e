import type { Locale } from '../../domain/locale.ts';
import { mayBeOther } from '../../query/word-family.ts';
import { foldWord } from '../../query/fold-word.ts';
import { wordsOf } from '../../query/words-of.ts';

/**
 * What is printed at a place of a page, folded, one of which may be another word than its stem's own: the words that signs
 * hold together, and all of it as one.
 */
export type PrintedWord = readonly string[];

/** Of a page, what is printed at each place; `null` where it is its stem's own word. */
export type PrintedPlaces = readonly (PrintedWord | null)[];

/** Finds the {@link PrintedPlaces} of a text, whose words are parted by spaces. The same word is the same object. */
export type PrintedFinder = (text: string) => PrintedPlaces;

/** What folding leaves as it is: a third or more of the different words of a shard. */
const folded = /^[a-z]+$/;

/** Creates a finder for texts of one language. It remembers their words. */
export function createPrintedFinder(locale: Locale): PrintedFinder {
  const known = new Map<string, PrintedWord | null>();
  const read = (printed: string): PrintedWord | null => {
    const standing = known.get(printed);
    if (standing !== undefined) return standing;
    const forms = formsOf(printed);
    const word = forms.some((form) => mayBeOther(form, locale)) ? forms : null;
    known.set(printed, word);
    return word;
  };
  return (text) => text.split(/\s+/u).map(read);
}

function formsOf(printed: string): string[] {
  if (folded.test(printed)) return [printed];
  return [...new Set([...wordsOf(printed).map((word) => word.folded), foldWord(printed)])];
}
