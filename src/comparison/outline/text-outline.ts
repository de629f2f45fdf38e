import { localize, locales, type Locale, type Localized } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import type { Text } from '../../domain/text.ts';
import { heldTextOf } from '../held-text.ts';
import { subQuestionsOf } from '../sub-questions/sub-question-list.ts';

/** How a comparison of a question with others is divided, and how long it is, as far as it can be known of it alone. */
export interface TextOutline {
  /** Of its text and all replies, in both languages together. */
  readonly characters: number;
  /** The ids of the sections that its sub-questions give, by the language of a page; none where it has no text. */
  readonly sections: Localized<readonly string[]>;
}

/** The outline of a question. */
export function toTextOutline({ text, answers }: Pick<Question, 'text' | 'answers'>): TextOutline {
  const texts = [text, ...answers.map((answer) => answer.text)];
  return {
    characters: texts.reduce((sum, each) => sum + locales.reduce((own, locale) => own + lengthOf(each[locale]), 0), 0),
    sections: localize((locale) => sectionsIn(text, locale)),
  };
}

function lengthOf(text: Text | undefined): number {
  return text?.reduce((sum, paragraph) => sum + paragraph.length, 0) ?? 0;
}

function sectionsIn(text: Localized<Text>, locale: Locale): readonly string[] | undefined {
  const asked = heldTextOf(text, locale, 'question');
  return asked && subQuestionsOf(asked.structure).map(({ id }) => id);
}
