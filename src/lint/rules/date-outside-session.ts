import type { QuestionRule } from '../rule.ts';

const ordinarySession = /^(\d{4})-(\d{4})$/;

/**
 * A question asked in neither of the years of its printed session. Extraordinary sessions are kept as printed, and are
 * not looked at; the day in October on which a session ends is not either, as a page may be printed a session late.
 *
 * @example accepted
 * - { questionNumber: 5-1, askedOn: 2013-04-30, session: 2012-2013 }
 * - { questionNumber: 5-2, askedOn: 2012-10-30, session: 2012-2013 }
 * - { questionNumber: 5-4, askedOn: 2013-04-30, session: null }
 * - { questionNumber: 5-3, askedOn: 2013-04-30, session: '2010' }
 *
 * @example rejected
 * - { questionNumber: 5-1, askedOn: 2013-04-30, session: 2010-2011 }
 * - { questionNumber: 5-2, askedOn: 2010-04-30, session: 2012-2013 }
 * # 5-1: Unexpected date 2013-04-30, expected one of session 2010-2011
 * # 5-2: Unexpected date 2010-04-30, expected one of session 2012-2013
 */
export const dateOutsideSession: QuestionRule = {
  scope: 'question',
  ruleId: 'date-outside-session',
  description: 'A question is asked in one of the years of its printed session',
  severity: 'warning',
  *check({ askedOn, session }) {
    const [, first, last] = ordinarySession.exec(session ?? '') ?? [];
    const year = askedOn.slice(0, 4);
    if (first !== undefined && last !== undefined && (year < first || year > last))
      yield `Unexpected date ${askedOn}, expected one of session ${first}-${last}`;
  },
};
