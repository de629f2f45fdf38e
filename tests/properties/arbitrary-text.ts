import fc from 'fast-check';
import type { Locale } from '../../src/domain/locale.ts';
import type { Text } from '../../src/domain/text.ts';
import { hardPieces } from './hard-pieces.ts';
import { dutch, french, type Vocabulary } from './vocabulary.ts';

const vocabularies: Readonly<Record<Locale, Vocabulary>> = { fr: french, nl: dutch };

/** A sentence whose language can be known by its words. */
function arbitrarySentence({ subjects, verbs, objects, ends }: Vocabulary): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...subjects),
      fc.constantFrom(...verbs),
      fc.constantFrom(...objects),
      fc.constantFrom(...ends),
    )
    .map(([subject, verb, object, end]) => `${subject} ${verb} ${object}${end}`);
}

/** A paragraph of one to four sentences, with a number or without, sometimes of several lines. */
function arbitraryParagraph(locale: Locale): fc.Arbitrary<string> {
  const vocabulary = vocabularies[locale];
  return fc
    .tuple(
      fc.constantFrom(...vocabulary.markers),
      fc.array(arbitrarySentence(vocabulary), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(' ', ' ', ' ', '\n'),
    )
    .map(([marker, sentences, separator]) => `${marker}${sentences.join(separator)}`);
}

/**
 * A text in a language, one paragraph at least. Its first and last paragraph are sentences; between them the names of
 * services can stand, which are of no language: at a seam nobody could say whose they are.
 */
export function arbitraryText(locale: Locale): fc.Arbitrary<Text> {
  const paragraph = arbitraryParagraph(locale);
  const inner = fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 1, arbitrary: fc.constantFrom(...vocabularies[locale].services) },
  );
  return fc.oneof(
    paragraph.map((only) => [only]),
    fc
      .tuple(paragraph, fc.array(inner, { maxLength: 6 }), paragraph)
      .map(([first, others, last]) => [first, ...others, last]),
  );
}

/** A string of pieces that are hard on a reader, on one line or more, with nothing blank at its ends or between its lines. */
export const hardParagraph: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hardPieces), fc.string({ unit: 'grapheme-ascii', maxLength: 5 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => toLines(pieces.join('')).join('\n'))
  .filter((paragraph) => paragraph !== '');

/** The same on one line, and without a colon: with one, and a number behind it, a line has the form of a relation. */
export const hardLine: fc.Arbitrary<string> = hardParagraph
  .map((paragraph) => paragraph.replaceAll(/[\n:]/g, ' ').trim())
  .filter((line) => line !== '');

/** A text of hard paragraphs, for pages in one language. It does not end in a rule, which would be the print's own. */
export const hardText: fc.Arbitrary<Text> = fc
  .array(hardParagraph, { maxLength: 5 })
  .filter((paragraphs) => !/(?:^|\n)[\s_]*$/.test(paragraphs.at(-1) ?? 'none'));

function toLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.join('\n').trim().split('\n');
}
