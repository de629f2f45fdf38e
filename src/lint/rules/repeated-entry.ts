import { locales } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import { fold } from '../fold.ts';
import { groupByKey } from '../most-frequent.ts';
import type { QuestionRule } from '../rule.ts';

/**
 * A keyword, an event or a relation that a question has twice: often the two copies of a bilingual print were not
 * recognised as copies.
 *
 * @example accepted
 * - questionNumber: 5-1
 *   keywords: { fr: [a, b], nl: [a, b] }
 *   chronology: [{ kind: reminder, on: 2013-06-01 }, { kind: reminder, on: 2013-07-01 }]
 *   relations: [{ kind: also-asked-to, target: 5-2 }, { kind: resubmission-of, target: 5-2 }]
 *
 * @example rejected
 * - questionNumber: 5-1
 *   keywords: { fr: [a, A, b] }
 *   chronology: [{ kind: reminder, on: 2013-06-01 }, { kind: reminder, on: 2013-06-01 }]
 *   relations: [{ kind: also-asked-to, target: 5-2 }, { kind: also-asked-to, target: 5-2 }]
 * # 5-1: Unexpected second keyword "a", expected it once
 * # 5-1: Unexpected second event "reminder 2013-06-01", expected it once
 * # 5-1: Unexpected second relation "also-asked-to written-question 5-2", expected it once
 */
export const repeatedEntry: QuestionRule = {
  scope: 'question',
  ruleId: 'repeated-entry',
  description: 'A question has no keyword, event or relation twice',
  severity: 'warning',
  *check(question) {
    for (const { noun, entries } of listsOf(question)) {
      if (new Set(entries).size === entries.length) continue;
      for (const { key, count } of groupByKey(entries, (entry) => entry)) {
        if (count > 1) yield `Unexpected second ${noun} ${JSON.stringify(key)}, expected it once`;
      }
    }
  },
};

/** The lists of a question, each entry as what tells it from others; of unknown kinds that is the label, too. */
function listsOf({ keywords, chronology, relations }: Question): { noun: string; entries: string[] }[] {
  const labelOf = ({ kind, label }: { kind: string; label: { fr?: string; nl?: string } }): string =>
    kind === 'other' ? ` ${label.fr ?? label.nl ?? ''}` : '';
  return [
    ...locales.map((locale) => ({ noun: 'keyword', entries: (keywords[locale] ?? []).map(fold) })),
    { noun: 'event', entries: chronology.map((event) => `${event.kind} ${event.on}${labelOf(event)}`) },
    {
      noun: 'relation',
      entries: relations.map((one) => `${one.kind} ${one.target.kind} ${one.target.number}${labelOf(one)}`),
    },
  ];
}
