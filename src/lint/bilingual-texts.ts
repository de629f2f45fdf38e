import type { Question } from '../domain/question.ts';
import type { Text } from '../domain/text.ts';

/** A text that is known in both languages, and what it is called in a message. */
export interface BilingualText {
  readonly name: string;
  readonly fr: Text;
  readonly nl: Text;
}

/** The question and its replies, those that are known in both languages. */
export function bilingualTexts({ text, answers }: Question): readonly BilingualText[] {
  const named = [
    { name: 'the question', ...text },
    ...answers.map((answer, index) => ({ name: `answer ${index + 1}`, ...answer.text })),
  ];
  return named.flatMap(({ name, fr, nl }) => (fr && nl ? [{ name, fr, nl }] : []));
}
