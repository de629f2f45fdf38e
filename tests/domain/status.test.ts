import { describe, expect, it } from 'vitest';
import type { ChronologyEvent } from '../../src/domain/chronology.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { deadlineOf, statusOf, waitingOf, type StatusFacts } from '../../src/domain/status.ts';

const event = (kind: ChronologyEvent['kind'], on: string): ChronologyEvent => ({ kind, on, label: {} });
const relation = (kind: Relation['kind'], number: string): Relation => ({
  kind,
  label: {},
  target: { kind: 'written-question', number },
});
const facts = (some: Partial<StatusFacts>): StatusFacts => ({
  askedOn: '2013-04-30',
  chronology: [],
  relations: [],
  answers: [],
  ...some,
});

describe('the status of a question', () => {
  it('is that of its reply, with the days it took, whatever else happened', () => {
    const answered = facts({
      answers: [{ receivedOn: '2013-06-04' }],
      chronology: [event('reminder', '2013-05-30'), event('file-closed', '2013-06-01')],
    });
    expect(statusOf(answered)).toStrictEqual({ kind: 'answered', on: '2013-06-04', days: 35 });
  });

  it('is late where the reply came after the latest of the deadlines', () => {
    const sent = (...deadlines: string[]) =>
      deadlines.map((deadline): ChronologyEvent => ({ ...event('sent', '2013-04-30'), deadline }));
    const answeredOn = (on: string, ...deadlines: string[]) =>
      statusOf(facts({ answers: [{ receivedOn: on }], chronology: sent(...deadlines) }));
    expect(answeredOn('2013-06-04', '2013-05-30')).toStrictEqual({
      kind: 'answered',
      on: '2013-06-04',
      days: 35,
      daysLate: 5,
    });
    const inTime = { kind: 'answered', on: '2013-05-30', days: 30 };
    expect(answeredOn('2013-05-30', '2013-05-30')).toStrictEqual(inTime);
    expect(answeredOn('2013-05-30', '2013-05-29', '2013-06-10', '2013-05-28')).toStrictEqual(inTime);
    expect(answeredOn('2013-05-30', '2013-04-29')).toStrictEqual(inTime);
  });

  it('takes the day of a reply from the chronology where the heading has none', () => {
    const undated = { answers: [{ receivedOn: null }], chronology: [event('answered', '2013-05-10')] };
    expect(statusOf(facts(undated))).toStrictEqual({ kind: 'answered', on: '2013-05-10', days: 10 });
    expect(statusOf(facts({ answers: [{ receivedOn: null }] }))).toStrictEqual({ kind: 'answered-undated' });
  });

  it('is provisional only while there is no other reply', () => {
    const provisional = { receivedOn: '2013-05-10', provisional: true } as const;
    expect(statusOf(facts({ answers: [provisional] }))).toStrictEqual({
      kind: 'answered-provisionally',
      on: '2013-05-10',
    });
    expect(statusOf(facts({ answers: [provisional, { receivedOn: '2013-06-04' }] }))).toStrictEqual({
      kind: 'answered',
      on: '2013-06-04',
      days: 35,
    });
    expect(statusOf(facts({ answers: [provisional, { receivedOn: null }] }))).toStrictEqual({
      kind: 'answered-undated',
    });
  });

  it('knows a reply from the chronology alone', () => {
    expect(statusOf(facts({ chronology: [event('answered', '2013-05-10')] }))).toMatchObject({ kind: 'answered' });
  });

  it.each([
    ['withdrawn', { kind: 'withdrawn', on: '2013-07-01' }],
    ['requalified', { kind: 'requalified', on: '2013-07-01', as: null }],
    ['legislature-ended', { kind: 'legislature-ended', on: '2013-07-01' }],
    ['file-closed', { kind: 'file-closed', on: '2013-07-01' }],
    ['reminder', { kind: 'reminded', on: '2013-07-01' }],
    ['sent', { kind: 'unanswered' }],
  ] as const)('without a reply, after "%s", is that', (kind, expected) => {
    expect(statusOf(facts({ chronology: [event(kind, '2013-07-01')] }))).toStrictEqual(expected);
  });

  it('says what became of a question that was submitted again or turned into something else', () => {
    expect(statusOf(facts({ relations: [relation('resubmitted-as', '6-1')] }))).toStrictEqual({
      kind: 'resubmitted',
      as: { kind: 'written-question', number: '6-1' },
    });
    const turned = facts({
      relations: [relation('requalified-as', '5-3')],
      chronology: [event('requalified', '2013-07-01')],
    });
    expect(statusOf(turned)).toStrictEqual({
      kind: 'requalified',
      on: '2013-07-01',
      as: { kind: 'written-question', number: '5-3' },
    });
  });

  it('puts what ended a question before what only happened to it', () => {
    const order = ['reminder', 'file-closed', 'legislature-ended', 'requalified', 'withdrawn'] as const;
    const kinds = order.map(
      (_, index) =>
        statusOf(facts({ chronology: order.slice(0, index + 1).map((kind) => event(kind, '2013-07-01')) })).kind,
    );
    expect(kinds).toStrictEqual(['reminded', 'file-closed', 'legislature-ended', 'requalified', 'withdrawn']);
  });

  it('takes the last of several reminders', () => {
    const reminded = facts({ chronology: [event('reminder', '2013-06-01'), event('reminder', '2013-07-01')] });
    expect(statusOf(reminded)).toStrictEqual({ kind: 'reminded', on: '2013-07-01' });
  });
});

describe('how long a question has waited', () => {
  const deadline = '2013-05-30';
  const asked = {
    questionNumber: '5-100',
    askedOn: '2013-04-30',
    chronology: [{ ...event('sent', '2013-04-30'), deadline }],
  };

  it('is counted to a given day, and behind the deadline', () => {
    expect(waitingOf(asked, '2013-05-01')).toStrictEqual({ until: '2013-05-01', isOver: false, days: 1 });
    expect(waitingOf(asked, '2013-05-30')).toStrictEqual({ until: '2013-05-30', isOver: false, days: 30 });
    const late = { until: '2013-05-31', isOver: false, days: 31, daysLate: 1 };
    expect(waitingOf(asked, '2013-05-31')).toStrictEqual(late);
  });

  it('is counted no further than to the elections with which its legislature ended', () => {
    const over = { until: '2014-05-25', isOver: true, days: 390, daysLate: 360 };
    expect(waitingOf(asked, '2014-05-24')).toStrictEqual({
      until: '2014-05-24',
      isOver: false,
      days: 389,
      daysLate: 359,
    });
    expect(waitingOf(asked, '2014-05-25')).toStrictEqual(over);
    expect(waitingOf(asked, '2024-01-01')).toStrictEqual(over);
  });

  it('goes on in a legislature that is not known to have ended, and where the number is of another one', () => {
    const since = { questionNumber: '8-1', askedOn: '2025-01-01', chronology: [] };
    expect(waitingOf(since, '2035-01-01')).toMatchObject({ until: '2035-01-01', isOver: false });
    expect(waitingOf({ ...since, questionNumber: '5-1' }, '2025-01-11')).toMatchObject({ isOver: false, days: 10 });
  });

  it('is nothing on the day of asking, and before', () => {
    expect(waitingOf(asked, '2013-04-30')).toBeNull();
    expect(waitingOf(asked, '2013-04-29')).toBeNull();
  });
});

describe('the day by which a reply is due', () => {
  const asked = (...deadlines: string[]) => ({
    askedOn: '2013-04-30',
    chronology: deadlines.map((deadline): ChronologyEvent => ({ ...event('sent', '2013-04-30'), deadline })),
  });

  it('is the latest of the deadlines, and not known without one', () => {
    expect(deadlineOf(asked('2013-05-30', '2013-06-30', '2013-05-31'))).toBe('2013-06-30');
    expect(deadlineOf(asked())).toBeUndefined();
  });

  it('is not known where it would lie before the question', () => {
    expect(deadlineOf(asked('2013-04-29'))).toBeUndefined();
    expect(deadlineOf(asked('2013-04-30'))).toBe('2013-04-30');
  });
});
