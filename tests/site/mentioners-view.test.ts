import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/question.ts';
import { createAddresses } from '../../src/site/addresses.ts';
import { toMentionersView } from '../../src/site/mentioners-view.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { surroundingsOf } from './surroundings.ts';

const addresses = createAddresses('/');
const asked = (questionNumber: string, some: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  relations: [],
  questionNumber,
  ...some,
});

describe('the questions that mention another', () => {
  it('are named by number, each with its title and who asked it', () => {
    const others = [asked('6-3', { title: { fr: 'Écluses' } }), asked('5-200', { title: {} })];
    const mentions = new Map([
      ['6-3', ['5-100']],
      ['5-200', ['5-100', '4-1']],
    ]);
    const { mentionedBy } = surroundingsOf(asked('5-100'), others, mentions);
    expect(toMentionersView(mentionedBy, addresses, 'nl')).toStrictEqual({
      countWording: '2\u00A0vragen',
      mentioners: [
        {
          questionNumber: '5-200',
          href: '/nl/5-200/',
          title: { text: 'Zonder titel', locale: 'nl' },
          authors: 'An de Vries (Onafhankelijke)',
        },
        {
          questionNumber: '6-3',
          href: '/nl/6-3/',
          title: { text: 'Écluses', locale: 'fr' },
          authors: 'An de Vries (Onafhankelijke)',
        },
      ],
      further: null,
    });
    expect(toMentionersView(mentionedBy, addresses, 'fr', 'both')?.mentioners[0]?.href).toBe('/5-200/');
  });

  it('are fifty at most, and of the others it is said how many they are', () => {
    const others = Array.from({ length: 53 }, (_, index) => asked(`6-${index + 1}`));
    const mentions = new Map(others.map(({ questionNumber }) => [questionNumber, ['5-100']]));
    const view = (count: number) =>
      toMentionersView(
        surroundingsOf(asked('5-100'), others, new Map([...mentions].slice(0, count))).mentionedBy,
        addresses,
        'fr',
      );
    expect(view(53)?.mentioners).toHaveLength(50);
    expect(view(53)?.mentioners.at(-1)?.questionNumber).toBe('6-50');
    expect([50, 51, 53].map((count) => view(count)?.further)).toStrictEqual([
      null,
      'et 1\u00A0autre question',
      'et 3\u00A0autres questions',
    ]);
  });

  it('are not spoken of where there are none', () => {
    expect(toMentionersView(surroundingsOf(asked('5-100')).mentionedBy, addresses, 'fr')).toBeUndefined();
  });

  it('and the questions that one mentions are told apart by whether they are held', () => {
    const mentions = new Map([['5-100', ['4-1', '5-200']]]);
    expect(surroundingsOf(asked('5-100'), [asked('5-200')], mentions).mentions).toStrictEqual([
      { questionNumber: '4-1', isHeld: false },
      { questionNumber: '5-200', isHeld: true },
    ]);
  });
});
