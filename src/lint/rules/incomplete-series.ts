import type { QuestionNumber } from '../../domain/question-number.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import { mostNamed, nameNumbers } from '../named-numbers.ts';
import type { CorpusRule } from '../rule.ts';

/**
 * A member of a series that names some of the others but not all: the Senate lists every one of them on each page. What
 * is named from the other side only is left to `relation-without-inverse`.
 *
 * @example accepted
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 5-2 }, { kind: also-asked-to, target: 5-3 }] }
 * - { questionNumber: 5-2, relations: [{ kind: also-asked-to, target: 5-1 }] }
 * - { questionNumber: 5-3, relations: [{ kind: also-asked-to, target: 5-2 }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, relations: [{ kind: also-asked-to, target: 5-2 }, { kind: also-asked-to, target: 5-3 }] }
 * - questionNumber: 5-2
 *   relations:
 *     - { kind: also-asked-to, target: 5-1 }
 *     - { kind: also-asked-to, target: 5-2 }
 *     - { kind: also-asked-to, target: { kind: oral-question, number: 5-3 } }
 *     - { kind: resubmission-of, target: 5-3 }
 * # 5-2: Unexpected series of 5-1, expected 5-3 beside it
 * # because of 5-1: Question 5-1 is in a series with 5-3
 */
export const incompleteSeries: CorpusRule = {
  scope: 'corpus',
  ruleId: 'incomplete-series',
  description: 'A member of a series names all the others',
  severity: 'info',
  *check({ questions, byNumber, series }) {
    const namedBy = findNamedBy(questions);
    for (const question of questions) {
      const own = question.questionNumber;
      const named = siblingsOf(question);
      const { members = [] } = series.get(own) ?? {};
      const known = new Set([own, ...named, ...(namedBy.get(own) ?? []).map(({ questionNumber }) => questionNumber)]);
      const missing = members
        .values()
        .filter((member) => !known.has(member))
        .take(mostNamed)
        .toArray();
      const [first] = missing;
      if (named.length === 0 || first === undefined) continue;
      const expected = nameNumbers(missing, members.length - known.size);
      const witness = namedBy.get(first)?.[0] ?? byNumber.get(first);
      const reason = `Unexpected series of ${nameNumbers(named)}, expected ${expected} beside ${named.length === 1 ? 'it' : 'them'}`;
      yield witness
        ? { question, reason, otherEnd: { question: witness, reason: inSeries(witness, first) } }
        : { question, reason };
    }
  },
};

/** The written questions that a question names as its siblings, each once. */
function siblingsOf({ questionNumber, relations }: QuestionFacts): readonly QuestionNumber[] {
  const siblings = relations.filter(
    ({ kind, target }) =>
      kind === 'also-asked-to' && target.kind === 'written-question' && target.number !== questionNumber,
  );
  return [...new Set(siblings.map(({ target }) => target.number))];
}

/** The questions that name each number as a sibling. */
function findNamedBy(questions: readonly QuestionFacts[]): ReadonlyMap<QuestionNumber, readonly QuestionFacts[]> {
  const pairs = questions.flatMap((question) => siblingsOf(question).map((sibling) => ({ question, sibling })));
  const namedBy = new Map<QuestionNumber, QuestionFacts[]>();
  for (const { question, sibling } of pairs) {
    const naming = namedBy.get(sibling);
    if (naming) naming.push(question);
    else namedBy.set(sibling, [question]);
  }
  return namedBy;
}

function inSeries({ questionNumber }: QuestionFacts, member: QuestionNumber): string {
  return questionNumber === member
    ? `Question ${questionNumber} is in the same series`
    : `Question ${questionNumber} is in a series with ${member}`;
}
