/** Words that stand before the number of a point, and the notation that they make. */
export interface PointWords {
  readonly notation: string;
  readonly words: readonly string[];
  /** Whether the number can be followed by any word: else by a capital, a mark, or the end of the line. */
  readonly beforeAnyWord?: true;
}

export const pointWords: readonly PointWords[] = [
  // Ad 1., ad 2)
  { notation: 'ad', words: ['ad', 'ad.'], beforeAnyWord: true },
  // Vraag 1:, Question 1, Questions 1 et 2 :, Question n° 3
  {
    notation: 'question',
    words: ['question', 'questions', 'sous-question', 'sous-questions', 'vraag', 'vragen', 'deelvraag', 'deelvragen'],
  },
  // Réponse 1, Antwoord op vraag 1:
  {
    notation: 'answer',
    words: [
      ...['réponse', 'réponses', 'réponse à la question', 'réponse aux questions', 'réponses aux questions'],
      ...['antwoord', 'antwoorden', 'antwoord op vraag', 'antwoord op de vraag', 'antwoord op vragen'],
      ...['antwoord op de vragen', 'antwoorden op vragen', 'antwoorden op de vragen'],
    ],
  },
  // Point 1, Punten 1 en 2:
  { notation: 'point', words: ['point', 'points', 'punt', 'punten'] },
];

/** What can stand between such a word and its number. */
export const numberSigns: readonly string[] = ['n°', 'nº', 'no', 'n.', 'nr.', 'nr', 'nrs.', 'nos', 'n°s'];
