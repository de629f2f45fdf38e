import { nameFamilyWord, readFamilyWord, type FamilyWord } from '../../domain/family-word.ts';
import { endingFamilyOf, familyOf, formOf } from '../../query/word-family.ts';
import type { IndexedWord } from './index-chunks.ts';
import type { PrintedPlaces, PrintedWord } from './printed-words.ts';
import { readWritings, standsAt, writeWritings, type PlacesOfPage } from './word-places.ts';

/** A form of a word, and its family among those of the stem. */
interface Form {
  readonly form: string;
  readonly family: string;
}

const ownForm: Form = { form: '', family: '' };

/** The forms in which a family is printed, and its places by their accents. */
interface Family {
  readonly forms: Set<string>;
  readonly writings: Map<string | null, PlacesOfPage[]>;
}

/**
 * Divides the words of an index whose stem is that of several words, as *commun* is of *commune* and *communication*: those
 * that are another word are found by a name of their own, which `nameFamilyWord` gives.
 *
 * @param words - in the order of the alphabet, in which what is returned is as well
 * @param printed - what the pages print, in the order of the index
 */
export function divideFamilies(words: readonly IndexedWord[], printed: readonly PrintedPlaces[]): IndexedWord[] {
  return words
    .flatMap((word) => divideWord(word, printed))
    .sort((a, b) => (a.word < b.word ? -1 : Number(a.word > b.word)));
}

function divideWord(indexed: IndexedWord, printed: readonly PrintedPlaces[]): readonly IndexedWord[] {
  const named = readFamilyWord(indexed.word);
  const formAt = createFormReader(named, printed);
  if (!standsAt(indexed, (page, location) => formAt(page, location).family !== '')) return [indexed];
  return Array.from(familiesOf(indexed, formAt), ([family, { forms, writings }]) => {
    const other = named.isCompoundEnd ? family : shortest(forms);
    return writeWritings(nameFamilyWord(family === '' ? named : { ...named, other }), [...writings]);
  });
}

/** Reads which form of a word stands at a place. */
function createFormReader(
  { stem, isCompoundEnd }: FamilyWord,
  pages: readonly PrintedPlaces[],
): (page: number, location: number) => Form {
  const known = new Map<PrintedWord, Form>();
  const read = (printed: PrintedWord): Form => {
    if (!isCompoundEnd) return { form: formOf(printed, stem), family: familyOf(formOf(printed, stem), stem) };
    const form = printed.at(-1) ?? '';
    return { form, family: endingFamilyOf(form, stem) };
  };
  return (page, location) => {
    const printed = pages[page]?.[location];
    if (!printed) return ownForm;
    const standing = known.get(printed);
    if (standing) return standing;
    const form = read(printed);
    known.set(printed, form);
    return form;
  };
}

function familiesOf(indexed: IndexedWord, formAt: (page: number, location: number) => Form): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [accents, pages] of readWritings(indexed)) {
    for (const { page, locations, told } of pages) {
      const divided = Map.groupBy(locations, ([location]) => formAt(page, location).family);
      // What is told of a page, as its title, is printed in it as well, where it weighs most.
      const heaviest = Math.max(...locations.map(([, weight]) => weight));
      for (const [family, own] of divided) {
        const standing: Family = families.get(family) ?? { forms: new Set(), writings: new Map() };
        families.set(family, standing);
        for (const [location] of own) standing.forms.add(formAt(page, location).form);
        const places = { page, locations: own, told: own.some(([, weight]) => weight === heaviest) ? told : [] };
        const written = standing.writings.get(accents);
        if (written) written.push(places);
        else standing.writings.set(accents, [places]);
      }
    }
  }
  return families;
}

/** The shortest of several forms, of equals the first in the alphabet. */
function shortest(forms: ReadonlySet<string>): string {
  return [...forms].reduce((one, other) => {
    return other.length < one.length || (other.length === one.length && other < one) ? other : one;
  });
}
