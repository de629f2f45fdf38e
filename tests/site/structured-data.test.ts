import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { createAddresses, type PageLanguage } from '../../src/site/addresses.ts';
import { toDataBlock, toStructuredData } from '../../src/site/structured-data.ts';
import { hostileText, peculiarQuestions } from '../setup/invented-questions.ts';

const site = { addresses: createAddresses('/'), origin: new URL('https://example.org'), isInvented: false };
const dataOf = (question: Question, page: PageLanguage, series: string | null = null): unknown =>
  JSON.parse(toDataBlock(toStructuredData(question, page, series, site)));

describe('the structured data of a question', () => {
  it('say what it is, who asked, and who replied when', () => {
    expect(dataOf(peculiarQuestions.uneven, 'fr', '6-900')).toStrictEqual({
      '@context': 'https://schema.org',
      '@type': 'Question',
      '@id': 'https://example.org/fr/6-902/#q',
      url: 'https://example.org/fr/6-902/',
      identifier: '6-902',
      name: 'Ponts - Péage',
      inLanguage: ['fr-BE'],
      author: [{ '@type': 'Person', name: 'An de Vries' }],
      dateCreated: '2014-05-02',
      publisher: { '@type': 'GovernmentOrganization', name: 'Sénat de Belgique', url: 'https://www.senate.be/' },
      isBasedOn: 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=6&NR=902&LANG=fr',
      isPartOf: [
        { '@type': 'WebSite', name: 'Questions écrites du Sénat', url: 'https://example.org/fr/' },
        { '@type': 'CreativeWorkSeries', name: 'Série 6-900', url: 'https://example.org/fr/series/6-900/' },
      ],
      translationOfWork: { '@type': 'Question', '@id': 'https://example.org/nl/6-902/#q' },
      acceptedAnswer: [
        {
          '@type': 'Answer',
          url: 'https://example.org/fr/6-902/#r2',
          inLanguage: ['fr-BE'],
          dateCreated: '2014-05-12',
          author: { '@type': 'Person', jobTitle: 'ministre des Ponts' },
        },
      ],
      suggestedAnswer: [
        {
          '@type': 'Answer',
          url: 'https://example.org/fr/6-902/#r',
          inLanguage: ['fr-BE'],
          dateCreated: '2014-05-05',
          author: { '@type': 'Person', jobTitle: 'ministre des Ponts' },
        },
      ],
    });
  });

  it('call the page of the original an original that has a translation', () => {
    const data = dataOf(peculiarQuestions.uneven, 'nl');
    expect(data).toMatchObject({ workTranslation: { '@id': 'https://example.org/fr/6-902/#q' } });
    expect(data).not.toHaveProperty('translationOfWork');
  });

  it('name both languages on the bilingual page, and no translation', () => {
    const data = dataOf(peculiarQuestions.uneven, 'both');
    expect(data).toMatchObject({
      inLanguage: ['fr-BE', 'nl-BE'],
      name: 'Bruggen - Tol',
      url: 'https://example.org/6-902/',
    });
    expect(data).not.toHaveProperty('translationOfWork');
    expect(data).not.toHaveProperty('workTranslation');
  });

  it('name the language that is shown for want of the page’s own', () => {
    const data = dataOf(peculiarQuestions.dutchOnly, 'fr');
    expect(data).toMatchObject({ inLanguage: ['nl-BE'], acceptedAnswer: [{ inLanguage: ['nl-BE'] }] });
    expect(data).not.toHaveProperty('translationOfWork');
  });

  it('claim no answer, office and translation that are not known', () => {
    const data = dataOf(peculiarQuestions.bare, 'nl');
    for (const property of ['acceptedAnswer', 'suggestedAnswer', 'translationOfWork', 'workTranslation']) {
      expect(data).not.toHaveProperty(property);
    }
    expect(data).toMatchObject({ name: 'Zonder titel' });
  });

  it('name the party of an author who has one', () => {
    const authors = [{ name: 'Bo', party: 'Ponts' }];
    expect(dataOf({ ...peculiarQuestions.uneven, authors }, 'fr')).toMatchObject({
      author: [{ '@type': 'Person', name: 'Bo', memberOf: { '@type': 'PoliticalParty', name: 'Ponts' } }],
    });
  });

  it('hold nothing that could end the element they stand in, and give every text back', () => {
    const block = toDataBlock(toStructuredData(peculiarQuestions.hostile, 'fr', null, site));
    expect(block).not.toContain('<');
    expect(JSON.parse(block)).toMatchObject({ name: hostileText, author: [{ name: hostileText }] });
  });

  it('say of an invented question that it is', () => {
    const data = toStructuredData(peculiarQuestions.uneven, 'fr', null, { ...site, isInvented: true });
    expect(data).toMatchObject({ name: '[Archive inventée] Ponts - Péage' });
  });
});
