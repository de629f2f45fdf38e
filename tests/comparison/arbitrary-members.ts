import type { Localized } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import type { QuestionNumber } from '../../src/domain/question-number.ts';
import type { Series } from '../../src/domain/series.ts';
import type { Text } from '../../src/domain/text.ts';

/** The texts of a member. */
export interface MemberTexts {
  readonly text: Localized<Text>;
  readonly answers: readonly Localized<Text>[];
}

/** A member of a series with texts, and little else. */
export function toMember(questionNumber: QuestionNumber, { text, answers }: MemberTexts): Question {
  return {
    questionNumber,
    authors: [],
    askedOn: '2014-02-03',
    session: null,
    originalLanguage: null,
    addressee: {},
    title: {},
    keywords: {},
    chronology: [],
    relations: [],
    text,
    answers: answers.map((each) => ({ receivedOn: null, text: each })),
    sources: [{ path: '6/1.txt', layout: 'web', locales: ['fr'], sha256: '0'.repeat(64) }],
  };
}

/** The series of some members. */
export function toSeriesOf(members: readonly Question[]): Series {
  const numbers = members.map(({ questionNumber }) => questionNumber);
  return { name: numbers[0] ?? '6-1', members: numbers };
}
