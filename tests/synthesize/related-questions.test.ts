import { describe, expect, it } from 'vitest';
import type { QuestionReading } from '../../src/domain/question.ts';
import type { RelationKind } from '../../src/domain/relation.ts';
import { findSeries } from '../../src/domain/series.ts';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';

const archives = [1, 2, 2026].map((seed) =>
  [...synthesizeArchive({ questions: 3_000, seed })].map(({ question }) => question),
);

describe.each(archives.map((questions) => ({ questions })))('three thousand invented questions', ({ questions }) => {
  const byNumber = new Map(questions.map((question) => [question.questionNumber, question]));
  const held = (number: string): QuestionReading | undefined => byNumber.get(number);
  const targetsOf = (question: QuestionReading, kind: RelationKind): string[] =>
    question.relations.filter((relation) => relation.kind === kind).map(({ target }) => target.number);
  const series = [...new Set(findSeries(questions).values())].map(({ members }) => members);
  const replyOf = (question: QuestionReading | undefined): string =>
    (question?.answers.findLast(({ provisional }) => !provisional)?.text.fr ?? []).join('\n');

  it('name each other: a relation to one that is held has its inverse there', () => {
    const inverses: Partial<Record<RelationKind, RelationKind>> = {
      'also-asked-to': 'also-asked-to',
      'resubmitted-as': 'resubmission-of',
      'resubmission-of': 'resubmitted-as',
    };
    const links = questions.flatMap(({ questionNumber, relations }) =>
      relations.map(({ kind, target }) => ({ from: questionNumber, to: held(target.number), inverse: inverses[kind] })),
    );
    const checked = links.filter(({ to, inverse }) => to !== undefined && inverse !== undefined);
    expect(checked.length).toBeGreaterThan(3_000);
    for (const { from, to, inverse } of checked) {
      expect(to && inverse && targetsOf(to, inverse)).toContain(from);
    }
  });

  it('name some that are not held: members of series, and questions of the legislatures around', () => {
    const lacking = (kind: RelationKind): string[] =>
      questions.flatMap((question) => targetsOf(question, kind)).filter((number) => !byNumber.has(number));
    expect(lacking('also-asked-to').length).toBeGreaterThan(30);
    expect(lacking('resubmission-of').some((number) => number.startsWith('3-'))).toBe(true);
    expect(lacking('resubmitted-as').some((number) => number.startsWith('8-'))).toBe(true);
  });

  it('form series of up to twenty, each member with a number and a minister of its own', () => {
    expect(Math.max(...series.map(({ length }) => length))).toBe(20);
    for (const members of series) {
      const addressees = members.flatMap((number) => held(number)?.addressee.fr ?? []);
      expect(new Set(addressees).size).toBe(addressees.length);
    }
  });

  it('are sent to the ministers of a series in the same words, or with a small difference', () => {
    const texts = series.map((members) => members.flatMap((number) => held(number)?.text.nl?.join('\n') ?? []));
    const isSame = (own: readonly string[]): boolean => new Set(own).size === 1;
    const long = texts.filter(({ length }) => length > 7);
    expect(texts.some(isSame)).toBe(true);
    expect(long.some((own) => !isSame(own))).toBe(true);
    for (const [usual = '', ...others] of long) {
      const lines = usual.split('\n');
      const changed = others.map((text) => lines.filter((line) => !text.split('\n').includes(line)).length);
      // A point that one minister was not asked takes those inside it along.
      expect(Math.max(...changed)).toBeLessThanOrEqual(5);
    }
  });

  it('have replies in a series that are the first one’s, nearly, that refer to it, or are of their own', () => {
    const kinds = series.flatMap(([first = '', ...others]) => {
      const usual = replyOf(held(first));
      return others.map((number) => {
        const reply = replyOf(held(number));
        if (usual.length < 600 || reply === '') return 'none';
        if (reply === usual) return 'identical';
        if (reply.includes(`question écrite n° ${first}`) || reply.includes(`question n° ${first}`)) return 'referring';
        const shared = reply.split('\n').filter((line) => usual.includes(line)).length;
        return shared > 0 && shared >= reply.split('\n').length - 1 ? 'nearly' : 'own';
      });
    });
    const share = (kind: string): number => kinds.filter((each) => each === kind).length / kinds.length;
    for (const kind of ['identical', 'nearly', 'referring']) expect(share(kind), kind).toBeGreaterThan(0.02);
    expect(share('own')).toBeGreaterThan(0.1);
  });

  it('are asked again after an election, a series as a whole, in the same words', () => {
    const again = questions.filter((question) => held(targetsOf(question, 'resubmission-of')[0] ?? ''));
    expect(again.some((question) => targetsOf(question, 'also-asked-to').length > 0)).toBe(true);
    for (const question of again) {
      const [origin = ''] = targetsOf(question, 'resubmission-of');
      const before = held(origin);
      expect(question).toMatchObject({ title: before?.title, keywords: before?.keywords, text: before?.text });
      const siblings = targetsOf(question, 'also-asked-to');
      expect(siblings).toHaveLength(before ? targetsOf(before, 'also-asked-to').length : -1);
    }
  });

  it('are asked in three legislatures, some of them', () => {
    const next = (number: string): string => {
      const question = held(number);
      return (question && targetsOf(question, 'resubmitted-as')[0]) ?? '';
    };
    const chains = [...byNumber.keys()].map((number) => [number, next(number), next(next(number))]);
    expect(chains.some((chain) => chain.every((number) => byNumber.has(number)))).toBe(true);
  });
});
