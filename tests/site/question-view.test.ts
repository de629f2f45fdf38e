import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import { toQuestionView } from '../../src/site/question-view.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const viewIn = (question: Question, locale: Locale) => toQuestionView(question, locale, () => null);

const frenchOnly: Question = {
  ...plainQuestion,
  text: { fr: ['Combien\u00A0?'] },
  answers: [{ receivedOn: '2013-06-04', text: { fr: ['Douze.'] } }],
};

describe('a question’s page in one language', () => {
  it('shows its own language, and says whether it is the original', () => {
    const [french, dutch] = [viewIn(plainQuestion, 'fr'), viewIn(plainQuestion, 'nl')];
    expect(french.sections.map(({ id, isOriginal }) => [id, isOriginal])).toStrictEqual([
      ['q', false],
      ['r', false],
    ]);
    expect(dutch.sections.map(({ id, isOriginal }) => [id, isOriginal])).toStrictEqual([
      ['q', true],
      ['r', true],
    ]);
    expect([french.textLocale, dutch.textLocale]).toStrictEqual(['fr', 'nl']);
  });

  it('counts legislatures as the language does', () => {
    const first = { ...plainQuestion, questionNumber: '1-100' };
    expect([viewIn(first, 'fr').folio, viewIn(plainQuestion, 'fr').folio]).toStrictEqual([
      '1re\u00A0législature, 2012-2013',
      '5e\u00A0législature, 2012-2013',
    ]);
    expect(viewIn(first, 'nl').folio).toBe('1e\u00A0zittingsperiode, 2012-2013');
  });

  it('has a sentence for who asked where nobody is known', () => {
    const anonymous = { ...plainQuestion, authors: [] };
    expect(viewIn(anonymous, 'fr').asked).toBe('Cette question a été posée le 30\u00A0avril 2013');
    expect(viewIn(anonymous, 'nl').asked).toBe('Deze vraag werd gesteld op 30\u00A0april 2013');
  });

  it('shows the other language for want of its own', () => {
    const view = viewIn(frenchOnly, 'nl');
    expect(view.textLocale).toBe('fr');
    expect(view.sections.map(({ heading, passage }) => [heading, passage?.locale])).toStrictEqual([
      ['Vraag', 'fr'],
      ['Antwoord', 'fr'],
    ]);
  });

  it('does not say what is the original when the source does not', () => {
    const sections = viewIn({ ...plainQuestion, originalLanguage: null }, 'fr').sections;
    expect(sections.map(({ isOriginal }) => isOriginal)).toStrictEqual([null, null]);
  });

  it('counts replies where there are several, and says when each came and which is provisional', () => {
    const answers = [
      { receivedOn: '2013-06-04', provisional: true, text: {} } as const,
      { receivedOn: null, text: {} },
    ];
    const view = viewIn({ ...plainQuestion, answers }, 'fr');
    expect(view.sections.map(({ id, heading, notes }) => [id, heading, notes])).toStrictEqual([
      ['q', 'Question', []],
      ['r', 'Réponse 1', ['provisoire', 'reçue le 4\u00A0juin 2013']],
      ['r2', 'Réponse 2', []],
    ]);
  });

  it('knows when a minister answered and the text is not held', () => {
    const answered = {
      ...plainQuestion,
      answers: [],
      chronology: [{ kind: 'answered', on: '2013-06-04', label: {} }],
    } as const;
    expect(viewIn(answered, 'fr').sections[1]).toMatchObject({
      id: 'r',
      kind: 'reply',
      notes: ['reçue le 4\u00A0juin 2013'],
      passage: undefined,
    });
    expect(viewIn({ ...plainQuestion, answers: [] }, 'fr').sections).toHaveLength(1);
  });

  it('says in its head the legislature and the parliamentary year', () => {
    expect(viewIn(plainQuestion, 'nl').folio).toBe('5e\u00A0zittingsperiode, 2012-2013');
  });
});
