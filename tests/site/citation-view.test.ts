import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/citation/citation.ts';
import { toQuestionFacts, type Question } from '../../src/domain/question.ts';
import { createAddresses, type PageLanguage } from '../../src/site/addresses.ts';
import { toCitationView, type CitationEntry } from '../../src/site/citation-view.ts';
import { peculiarQuestions } from '../setup/invented-questions.ts';

const site = { addresses: createAddresses('/archief'), origin: new URL('https://example.org'), isInvented: false };
const viewOf = (question: Question, page: PageLanguage) => toCitationView(toQuestionFacts(question), page, site);

/** The addresses that citations lead to. */
const addressesOf = (entries: readonly CitationEntry[]) =>
  entries.map(({ citation }) => /https:\/\/example\.org[^\s"}]*/.exec(citationText(citation))?.[0]);

describe('the citations of a page in one language', () => {
  const view = viewOf(peculiarQuestions.uneven, 'nl');

  it('begin with the legal reference in its own language, and say which the others are in', () => {
    expect(view.wordings.map(({ label, locale }) => [label.text, label.locale, locale])).toStrictEqual([
      ['Juridische verwijzing', 'nl', 'nl'],
      ['Voluit', 'nl', 'nl'],
      ['Juridische verwijzing, in het Frans', 'nl', 'fr'],
      ['Voluit, in het Frans', 'nl', 'fr'],
    ]);
    expect(view.headings).toStrictEqual([{ text: 'Citeren', locale: 'nl' }]);
    expect([view.copy, view.copied]).toStrictEqual(['Kopiëren', 'Verwijzing gekopieerd']);
  });

  it('lead to the page in their language, the formats to this one', () => {
    const [dutch, french] = ['https://example.org/archief/nl/6-902/', 'https://example.org/archief/fr/6-902/'];
    expect(addressesOf(view.wordings)).toStrictEqual([dutch, dutch, french, french]);
    expect(addressesOf(view.formats)).toStrictEqual([dutch, dutch, dutch]);
  });

  it('print the legal reference of the page’s language', () => {
    expect(view.printed).toStrictEqual(view.wordings.slice(0, 1));
  });
});

describe('the citations of the bilingual page', () => {
  const view = viewOf(peculiarQuestions.uneven, 'both');

  it('begin with the language of the original, each named in its own', () => {
    expect(view.wordings.map(({ label }) => label.text)).toStrictEqual([
      ...['Juridische verwijzing', 'Voluit'],
      ...['Référence juridique', 'En toutes lettres'],
    ]);
    expect(view.formats.map(({ locale }) => locale)).toStrictEqual(['nl', 'nl', 'nl']);
    expect(view.headings.map(({ text }) => text)).toStrictEqual(['Citer', 'Citeren']);
    expect([view.copy, view.copied]).toStrictEqual(['Copier · Kopiëren', 'Référence copiée · Verwijzing gekopieerd']);
  });

  it('are in the language that the title is known in, where that is not the original’s', () => {
    const { title, ...rest } = peculiarQuestions.uneven;
    const view = viewOf({ ...rest, title: { fr: title.fr } }, 'both');
    expect(view.formats.map(({ locale }) => locale)).toStrictEqual(['fr', 'fr', 'fr']);
  });

  it('begin with French where the original is not known', () => {
    expect(viewOf(peculiarQuestions.bare, 'both').wordings[0]?.locale).toBe('fr');
  });

  it('lead to this page, and print the legal references of both languages', () => {
    const neutral = 'https://example.org/archief/6-902/';
    expect(addressesOf([...view.wordings, ...view.formats])).toStrictEqual(Array.from({ length: 7 }, () => neutral));
    expect(view.printed.map(({ locale }) => locale)).toStrictEqual(['nl', 'fr']);
  });
});

it('citations of an invented archive all say so', () => {
  const facts = toQuestionFacts(peculiarQuestions.uneven);
  const { wordings, formats } = toCitationView(facts, 'fr', { ...site, isInvented: true });
  for (const { citation } of [...wordings, ...formats]) {
    expect(citationText(citation)).toMatch(/\[(?:Archive inventée|Verzonnen archief)\]/);
  }
});
