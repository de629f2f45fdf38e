import { describe, expect, it } from 'vitest';
import { mapByNumbers, mapSubQuestions, type AskedText } from '../../src/comparison/sub-questions/map-sub-questions.ts';
import { subQuestionsOf } from '../../src/comparison/sub-questions/sub-question-list.ts';
import type { Text } from '../../src/domain/text.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { versions } from './invented-texts.ts';

function asked(text: Text): AskedText {
  const structure = findStructure(text, 'question');
  return { structure, subQuestions: subQuestionsOf(structure) };
}

const map = (member: Text, reference: Text) => Object.fromEntries(mapSubQuestions(asked(member), asked(reference)));

const ponds = 'Combien d’étangs votre administration gère-t-elle ?';
const pools = 'Quelles mares ont gelé cet hiver, et où ?';
const reeds = 'Prévoyez-vous des mesures contre le gel des roseaux ?';
const numbered = (...questions: readonly string[]): Text => questions.map((each, index) => `${index + 1}) ${each}`);

describe('the sub-questions of a member', () => {
  it('are those of the reference with the same words and number', () => {
    const { usual, askedMore, otherIntroduction } = versions;
    const same = { '1': '1', '2': '2', '2-a': '2-a', '2-b': '2-b', '3': '3', '4': '4' };
    expect(map(usual.fr, usual.fr)).toStrictEqual(same);
    expect(map(askedMore.nl, usual.nl)).toStrictEqual(same);
    expect(map(otherIntroduction.fr, usual.fr)).toStrictEqual(same);
  });

  it('follow their words where one is left out', () => {
    expect(map(numbered(ponds, reeds), numbered(ponds, pools, reeds))).toStrictEqual({ '1': '1', '2': '3' });
    expect(map(versions.withoutCost.nl, versions.usual.nl)).toStrictEqual({ '1': '1', '2': '3', '3': '4' });
  });

  it('follow their words where they come in another order', () => {
    expect(map(numbered(reeds, ponds, pools), numbered(ponds, pools, reeds))).toStrictEqual({
      '1': '3',
      '2': '1',
      '3': '2',
    });
  });

  it('are none of the reference where they ask something else', () => {
    const other = 'Qui a vendu les canards en 2012, et à quel prix ?';
    expect(map(numbered(ponds, other, reeds), numbered(ponds, pools, reeds))).toStrictEqual({ '1': '1', '3': '3' });
  });

  it('are told apart by what only one of them has, where all are asked alike', () => {
    const alike = (things: string) => `Combien de ${things} votre administration a-t-elle gérés en 2012 ?`;
    const reference = numbered(alike('puits'), alike('étangs'), alike('lacs'));
    expect(map(numbered(alike('étangs'), alike('canaux'), alike('lacs')), reference)).toStrictEqual({
      '1': '2',
      '3': '3',
    });
  });

  it('can ask a sentence more, also a long one', () => {
    const more = `${pools} Dans l’affirmative, lesquelles, depuis quand, et qu’a fait votre administration pour y remédier à temps ?`;
    expect(map(numbered(ponds, more), numbered(ponds, pools))).toStrictEqual({ '1': '1', '2': '2' });
  });

  it('in few words are those of their number only', () => {
    expect(map(numbered('Pourquoi ?', 'Où ?'), numbered('Où ?', 'Pourquoi ?'))).toStrictEqual({});
    expect(map(numbered('Pourquoi ?', 'Où ?'), numbered('Pourquoi ?', 'Où ?'))).toStrictEqual({ '1': '1', '2': '2' });
  });

  it('inside one stand inside the same, whatever its number', () => {
    const member = ['1) Que coûte l’entretien des rives du nord ?', 'a) En 2012 ?', 'b) En 2013 ?', `2) ${ponds}`];
    const reference = [
      `1) ${ponds}`,
      'a) En 2012 ?',
      'b) En 2013 ?',
      '2) Que coûte l’entretien des rives du nord ?',
      'a) En 2012 ?',
      'b) En 2013 ?',
    ];
    expect(map(member, reference)).toStrictEqual({ '1': '2', '1-a': '2-a', '1-b': '2-b', '2': '1' });
  });

  it('are found over levels where the reference counts otherwise', () => {
    const reference = ['1) Les eaux :', `a) ${ponds}`, `b) ${pools}`, `2) ${reeds}`];
    expect(map(numbered(ponds, pools, reeds), reference)).toStrictEqual({ '1': '1-a', '2': '1-b', '3': '2' });
  });

  it('under dashes follow each other, too', () => {
    expect(map([`- ${ponds}`, `- ${reeds}`], [`- ${ponds}`, `- ${pools}`, `- ${reeds}`])).toStrictEqual({
      '1': '1',
      '2': '3',
    });
  });
});

describe('sub-questions in two languages', () => {
  const byNumbers = (member: Text, reference: Text) =>
    Object.fromEntries(mapByNumbers(asked(member), asked(reference)));

  it('are the same where all numbers are', () => {
    const { usual } = versions;
    expect(Object.keys(byNumbers(usual.nl, usual.fr))).toStrictEqual(['1', '2', '3', '4', '2-a', '2-b']);
  });

  it('are none of the others where one number differs', () => {
    expect(byNumbers(versions.withoutCost.nl, versions.usual.fr)).toStrictEqual({});
  });
});

describe('the sub-questions of a text', () => {
  it('stand in one section with all their numbers', () => {
    const { subQuestions } = asked(['1 et 2. Combien, et où ?', '3. Pourquoi ?']);
    expect(subQuestions.map(({ path, paths, id, addressId }) => [path, paths, id, addressId])).toStrictEqual([
      ['1', ['1', '2'], 'q-1', 'q-1'],
      ['3', ['3'], 'q-3', 'q-3'],
    ]);
  });

  it('have the id of their number, and the address of their paragraph where facts have the number', () => {
    const { subQuestions } = asked(['1. Un fait.', '2. Un autre.', 'Mes questions :', '1) Combien ?', '2) Pourquoi ?']);
    expect(subQuestions.map(({ id, addressId }) => [id, addressId])).toStrictEqual([
      ['q-1', 'q-p4'],
      ['q-2', 'q-p5'],
    ]);
  });

  it('of which a number comes twice stand together', () => {
    const { subQuestions } = asked(['1) Combien ?', '2) Où ?', '2) Pourquoi ?', '3) Quand ?']);
    expect(subQuestions.map(({ id, passages }) => [id, passages.map(({ paragraph }) => paragraph)])).toStrictEqual([
      ['q-1', [1]],
      ['q-2', [2, 3]],
      ['q-3', [4]],
    ]);
  });

  it('under dashes are counted', () => {
    const { subQuestions } = asked(['Voici :', '- Combien ?', '- Pourquoi ?']);
    expect(subQuestions.map(({ id, addressId }) => [id, addressId])).toStrictEqual([
      ['q-1', 'q-p2'],
      ['q-2', 'q-p3'],
    ]);
  });

  it('have their own words, without those of what stands inside', () => {
    const { subQuestions } = asked(['1) Combien ?', 'a) Ici ?', 'b) Là ?', '2) Où ?']);
    expect(subQuestions.map(({ path, passages }) => [path, passages.map(({ paragraph }) => paragraph)])).toStrictEqual([
      ['1', [1]],
      ['1-a', [2]],
      ['1-b', [3]],
      ['2', [4]],
    ]);
  });
});
