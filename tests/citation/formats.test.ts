import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toBibtex } from '../../src/citation/bibtex.ts';
import { citationText, type CitedPlace } from '../../src/citation/citation.ts';
import type { CitedQuestion } from '../../src/citation/cited-question.ts';
import { toCslJson } from '../../src/citation/csl-json.ts';
import { toRis } from '../../src/citation/ris.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { address, bare, hostileTitle, ordinary, place } from './cited-questions.ts';

/** An entry as citation-js reads it, whatever format it was in. */
const entrySchema = z.object({
  type: z.string(),
  genre: z.string(),
  number: z.string(),
  title: z.string(),
  author: z.array(z.record(z.string(), z.string())).default([]),
  publisher: z.string(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
  language: z.string(),
  URL: z.string(),
  note: z.string().optional(),
});

const formats = [
  { name: 'BibTeX', write: toBibtex, languages: { fr: 'french', nl: 'dutch' } },
  { name: 'RIS', write: toRis, languages: { fr: 'fr', nl: 'nl' } },
  { name: 'CSL-JSON', write: toCslJson, languages: { fr: 'fr-BE', nl: 'nl-BE' } },
];

describe.each(formats)('$name, read back by citation-js,', ({ write, languages }) => {
  const readBack = (question: CitedQuestion, locale: Locale = 'fr', cited: CitedPlace | null = null) => {
    const entries = new Cite(citationText(write(question, locale, address), cited)).data;
    expect(entries).toHaveLength(1);
    const { author, ...entry } = entrySchema.parse(entries[0]);
    return { ...entry, names: author.map((name) => sortedWords(Object.values(name))) };
  };

  it('gives every fact of the question', () => {
    expect(readBack(ordinary)).toStrictEqual({
      type: 'report',
      genre: 'Question écrite',
      number: '6-12',
      title: 'Ponts - Péage',
      names: ['Anne-Marie Vries de'],
      publisher: 'Sénat de Belgique',
      issued: { 'date-parts': [[2015, 5, 1]] },
      language: languages.fr,
      URL: address,
    });
  });

  it('gives them in Dutch', () => {
    expect(readBack(ordinary, 'nl')).toMatchObject({
      genre: 'Schriftelijke vraag',
      title: 'Bruggen - Tol',
      publisher: 'Belgische Senaat',
      language: languages.nl,
    });
  });

  it('names the place, and leads to it', () => {
    expect(readBack(ordinary, 'fr', place)).toMatchObject({ URL: `${address}#r-s2-3`, note: place.words });
  });

  it('keeps every sign of a title, on one line', () => {
    const title = { fr: hostileTitle };
    expect(readBack({ ...ordinary, title }).title).toBe(hostileTitle.replace('\n', ' '));
  });

  it('has the title of the other language for want of its own, and says which', () => {
    const title = { nl: 'Bruggen' };
    expect(readBack({ ...ordinary, title })).toMatchObject({ title: 'Bruggen', language: languages.nl });
  });

  it('calls a question without a title by its number, and one without authors by no name', () => {
    expect(readBack(bare)).toMatchObject({ title: 'Question écrite 6-12', names: [] });
  });

  it('keeps several authors apart, also those whose names could divide them', () => {
    const authors = ['Bo', 'An de Vries', 'Ann-Lou Andries', 'Rose, Marie', 'Bo Rose and Co'].map((name) => ({
      name,
      party: null,
    }));
    const { names } = readBack({ ...ordinary, authors });
    expect(names.map((name) => name.replace(',', ''))).toStrictEqual([
      ...['Bo', 'An Vries de', 'Andries Ann-Lou', 'Marie Rose', 'Bo Co Rose and'],
    ]);
  });

  it('says of an invented question that it is', () => {
    expect(readBack({ ...ordinary, isInvented: true }).title).toBe('[Archive inventée] Ponts - Péage');
  });

  it('keeps any title and any place', () => {
    const signs = fc.constantFrom(...Array.from('aé œ{}\\%&$#_~^"\'<>[]@,=-–’«»\u00A0'));
    const words = fc
      .string({ unit: signs, minLength: 1, maxLength: 30 })
      .map((text) => `A${text}z`.replace(/ +/g, ' '));
    fc.assert(
      fc.property(words, words, (title, placeWords) => {
        const cited = { id: 'r-1', words: placeWords };
        const entry = readBack({ ...ordinary, title: { fr: title } }, 'fr', cited);
        expect([entry.title, entry.note]).toStrictEqual([title, placeWords]);
      }),
    );
  });
});

/** The words of a name, sorted: the formats part it in different ways, BibTeX its particles, too. */
function sortedWords(parts: readonly string[]): string {
  return parts.join(' ').split(' ').sort().join(' ');
}
