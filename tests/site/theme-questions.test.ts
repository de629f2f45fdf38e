import { expect, it } from 'vitest';
import type { QuestionFacts } from '../../src/domain/question.ts';
import { toSearchValues } from '../../src/site/search-values.ts';
import { toThemeQuestions } from '../../src/site/theme-questions.ts';
import { plainQuestion } from '../markdown/plain-question.ts';

const about = (questionNumber: string, fr: string[], nl: string[]): QuestionFacts => ({
  ...plainQuestion,
  questionNumber,
  keywords: { fr, nl },
});

it('the questions of each theme stand in the order of the themes of a language', () => {
  const questions = [
    about('5-2', ['canal', 'pont'], ['kanaal']),
    about('5-4', ['pont', 'pont'], ['brug']),
    about('4-1', ['pont'], ['brug', 'kanaal']),
  ];
  const themesOf = (locale: 'fr' | 'nl') =>
    toThemeQuestions(questions, locale, toSearchValues(questions, locale).theme);
  expect(themesOf('fr')).toStrictEqual([
    [
      [
        [4, 1],
        [5, 2, 1],
      ],
      [[5, 2]],
    ],
  ]);
  expect(themesOf('nl')).toStrictEqual([
    [
      [
        [4, 1],
        [5, 4],
      ],
      [
        [4, 1],
        [5, 2],
      ],
    ],
  ]);
});
