import { fold } from '../fold.ts';
import { groupByKey, mostFrequent } from '../most-frequent.ts';
import type { CorpusRule } from '../rule.ts';

/**
 * An author whose name is written in two ways that differ only in case, accents, hyphens or spaces: a list of authors
 * would show one person twice. The most frequent writing is expected, and every other one is found once.
 *
 * @example accepted
 * - { questionNumber: 5-1, authors: [{ name: An de B }, { name: Anne de B }] }
 * - { questionNumber: 5-2, authors: [{ name: An de B }] }
 *
 * @example rejected
 * - { questionNumber: 5-1, authors: [{ name: An De B }] }
 * - { questionNumber: 5-2, authors: [{ name: An de B }] }
 * - { questionNumber: 5-3, authors: [{ name: An de B }] }
 * - { questionNumber: 5-4, authors: [{ name: An De B }] }
 * - { questionNumber: 5-5, authors: [{ name: An de B }] }
 * # 5-1: Unexpected author "An De B", expected "An de B" as in 5-2
 * # because of 5-2: Question 5-2 has "An de B"
 */
export const inconsistentAuthorSpelling: CorpusRule = {
  scope: 'corpus',
  ruleId: 'inconsistent-author-spelling',
  description: 'The name of an author is written in one way',
  severity: 'warning',
  *check({ questions }) {
    const signatures = questions.flatMap((question) => question.authors.map(({ name }) => ({ question, name })));
    const spellings = groupByKey(signatures, ({ name }) => name);
    for (const rivals of Map.groupBy(spellings, ({ key }) => fold(key).replaceAll(/[ -]/g, '')).values()) {
      const usual = mostFrequent(rivals);
      for (const { key, first } of rivals) {
        if (!usual || key === usual.key) continue;
        const { questionNumber } = usual.first.question;
        const expected = JSON.stringify(usual.key);
        yield {
          question: first.question,
          reason: `Unexpected author ${JSON.stringify(key)}, expected ${expected} as in ${questionNumber}`,
          otherEnd: { question: usual.first.question, reason: `Question ${questionNumber} has ${expected}` },
        };
      }
    }
  },
};
