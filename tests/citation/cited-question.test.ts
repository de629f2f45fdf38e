import { describe, expect, it } from 'vitest';
import { toCitedQuestion } from '../../src/citation/cited-question.ts';
import { toQuestionFacts } from '../../src/domain/question.ts';
import { peculiarQuestions } from '../setup/invented-questions.ts';

const facts = toQuestionFacts(peculiarQuestions.uneven);
const sessionOf = (session: string | null, askedOn = '2010-08-31') =>
  toCitedQuestion({ ...facts, session, askedOn }, false).session;

describe('what is cited of a question', () => {
  it('is the day of its final reply, not of a provisional one', () => {
    expect(toCitedQuestion(facts, false).repliedOn).toBe('2014-05-12');
    const [provisional] = facts.answers;
    const waiting = { ...facts, answers: provisional ? [provisional] : [] };
    expect(waiting.answers).toHaveLength(1);
    expect(toCitedQuestion(waiting, false).repliedOn).toBeNull();
  });

  it('is the day of a reply that the chronology alone knows', () => {
    expect(toCitedQuestion(toQuestionFacts(peculiarQuestions.bare), false).repliedOn).toBe('2014-05-05');
  });

  it('is the session as printed, else that of the day', () => {
    expect(sessionOf('2012-2013')).toStrictEqual({ years: '2012-2013', isExtraordinary: false });
    expect(sessionOf(null)).toStrictEqual({ years: '2009-2010', isExtraordinary: false });
    expect(sessionOf('Session extraordinaire de 2010')).toStrictEqual({ years: '2010', isExtraordinary: true });
    expect(sessionOf('Session extraordinaire')).toStrictEqual({ years: '2009-2010', isExtraordinary: false });
  });
});
