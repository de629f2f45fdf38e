import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import type { Structure } from '../../src/structure/block.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { matchPoints } from '../../src/structure/match-points.ts';
import { passagesOf } from '../../src/structure/passages.ts';

const firstWords = ({ text }: Structure, blocks: Structure['blocks']): string =>
  passagesOf(blocks)
    .slice(0, 1)
    .map(({ paragraph, start, end }) => text[paragraph - 1]?.slice(start, end).trim())
    .join('');

/** What is asked, each with what is said to it; and what is said to the whole. */
function pairsOf(question: Text, ...replies: readonly Text[]): { asked: Record<string, string[]>; whole: string[] } {
  const asked = findStructure(question, 'question');
  const answered = replies.map((reply) => findStructure(reply, 'reply'));
  const { repliesTo, questionsOf, undivided } = matchPoints(asked, answered);
  const wordsOf = (reply: number, blocks: Structure['blocks']): string => {
    const structure = answered[reply - 1];
    return structure ? firstWords(structure, blocks) : '';
  };
  for (const [point, questions] of questionsOf) {
    for (const each of questions) expect(repliesTo.get(each)?.map((match) => match.point)).toContain(point);
  }
  return {
    asked: Object.fromEntries(
      Array.from(repliesTo, ([block, points]) => [
        firstWords(asked, block.kind === 'item' ? [block.passage] : [block]),
        points.map(({ reply, point }) => wordsOf(reply, [point])),
      ]),
    ),
    whole: undivided.map(({ reply, service }) =>
      wordsOf(reply, service ? [service] : (answered[reply - 1]?.blocks ?? [])),
    ),
  };
}

const twoQuestions = ['1) Combien ?', '2) Pourquoi ?'];

describe('the points of a reply', () => {
  it('answer the sub-question of their number', () => {
    expect(pairsOf(twoQuestions, ['1. Dix.', '2. Par hasard.'])).toStrictEqual({
      asked: { '1) Combien ?': ['1. Dix.'], '2) Pourquoi ?': ['2. Par hasard.'] },
      whole: [],
    });
  });

  it('answer several when they are joint, and leave others without an answer', () => {
    expect(pairsOf([...twoQuestions, '3) Où ?'], ['1 et 2. Non.']).asked).toStrictEqual({
      '1) Combien ?': ['1 et 2. Non.'],
      '2) Pourquoi ?': ['1 et 2. Non.'],
      '3) Où ?': [],
    });
  });

  it('answer by service, and services without points answer the whole', () => {
    const reply = ['SPF Nuages', '1. Dix.', '2. Non.', 'SPF Brumes', 'Rien.', 'SPF Pluie', '2. Oui.'];
    expect(pairsOf(twoQuestions, reply)).toStrictEqual({
      asked: { '1) Combien ?': ['1. Dix.'], '2) Pourquoi ?': ['2. Non.', '2. Oui.'] },
      whole: ['SPF Brumes'],
    });
  });

  it('answer the letters of a sub-question, or the whole of it', () => {
    const question = ['1) Combien ?', 'a) Ici ?', 'b) Là ?', '2) Pourquoi ?', 'a) Et ?', 'b) Mais ?'];
    expect(pairsOf(question, ['1. a) Dix.', 'b) Onze.', '2. Par hasard.']).asked).toStrictEqual({
      '1) Combien ?': ['1.'],
      'a) Ici ?': ['a) Dix.'],
      'b) Là ?': ['b) Onze.'],
      '2) Pourquoi ?': ['2. Par hasard.'],
      'a) Et ?': [],
      'b) Mais ?': [],
    });
  });

  it('answer the sub-question around the letter that it does not have', () => {
    const { asked } = pairsOf(twoQuestions, ['1. a) Dix.', 'b) Onze.', '2. Non.']);
    expect(asked['1) Combien ?']).toStrictEqual(['1.', 'a) Dix.', 'b) Onze.']);
  });

  it('answer letters and dashes by their order, where they count as far', () => {
    const reply = ['1. Dix.', '2. Non.'];
    expect(pairsOf(['a) Combien ?', 'b) Pourquoi ?'], reply).asked).toStrictEqual({
      'a) Combien ?': ['1. Dix.'],
      'b) Pourquoi ?': ['2. Non.'],
    });
    expect(pairsOf(['- Combien ?', '- Pourquoi ?'], reply).asked).toStrictEqual({
      '- Combien ?': ['1. Dix.'],
      '- Pourquoi ?': ['2. Non.'],
    });
  });

  it('answer no dashes where they count otherwise', () => {
    const { asked } = pairsOf(['- Combien ?', '- Pourquoi ?', '- Où ?'], ['1. Dix.', '2. Non.']);
    expect(asked).toStrictEqual({ '- Combien ?': [], '- Pourquoi ?': [], '- Où ?': [] });
  });

  it('answer what is asked, and not the facts that are counted before it', () => {
    const question = ['1. Un fait.', '2. Un autre.', 'Mes questions :', '1) Combien ?', '2) Pourquoi ?'];
    expect(pairsOf(question, ['1. Dix.', '2. Non.']).asked).toStrictEqual({
      '1) Combien ?': ['1. Dix.'],
      '2) Pourquoi ?': ['2. Non.'],
    });
  });

  it('of each reply answer', () => {
    expect(pairsOf(twoQuestions, ['Bientôt.'], ['1. Dix.', '2. Non.'])).toStrictEqual({
      asked: { '1) Combien ?': ['1. Dix.'], '2) Pourquoi ?': ['2. Non.'] },
      whole: ['Bientôt.'],
    });
  });

  it('answer nothing in a question without sub-questions', () => {
    expect(pairsOf(['Combien ?'], ['1. Dix.', '2. Non.'])).toStrictEqual({ asked: {}, whole: [] });
  });
});
