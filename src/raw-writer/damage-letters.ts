import { damagedLetters, type DamagingCharset } from '../ingest/labels/damaged-letters.ts';

/** Words in small letters with one letter beyond `a` to `z` inside: what such a letter became is known for certain there. */
const wordWithOneMark =
  /(?<![\p{L}\p{N}@_./])(?<before>[a-z]+)(?<letter>[^\x00-\x7f\P{Ll}])(?<after>[a-z]+)(?![\p{L}\p{N}@_./])/gu;

/** From a letter as it was written to what the charset made of it, where that cannot be right in a word. */
const written: ReadonlyMap<DamagingCharset, ReadonlyMap<string, string>> = new Map(
  damagedLetters.map(({ charset }) => [
    charset,
    new Map(
      damagedLetters
        .filter((row) => row.charset === charset && row.certain)
        .flatMap(({ pairs }) => pairs.map((pair) => [pair.slice(1), pair.slice(0, 1)] as const)),
    ),
  ]),
);

/**
 * A page's text as it stands where its bytes were read in a wrong charset: `financiŽle` for `financiële`. Only letters
 * that the reader repairs for certain are damaged, so that reading gives the text back.
 */
export function damageLetters(text: string, charset: DamagingCharset): string {
  const letters = written.get(charset);
  return text.replaceAll(wordWithOneMark, (word, before: string, letter: string, after: string) => {
    const damaged = letters?.get(letter);
    return damaged === undefined ? word : before + damaged + after;
  });
}
