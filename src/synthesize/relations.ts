import type { Localized } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import type { Relation, RelationKind, TargetKind } from '../domain/relation.ts';
import type { Asking } from './askings.ts';
import type { Fate } from './lifecycle.ts';
import type { Peculiarity } from './peculiarities.ts';
import type { Random } from './random.ts';
import type { Resubmissions } from './resubmissions.ts';
import { unknownRelations } from './words/labels.ts';

/** What decides the relations of a question. */
export interface RelationPlan {
  readonly number: QuestionNumber;
  readonly asking: Asking;
  readonly fate: Fate;
  readonly peculiarity: Peculiarity;
  readonly resubmissions: Resubmissions;
}

/** The relations of a question: those to other written questions stand in both. */
export function relationsOf(plan: RelationPlan, random: Random): Relation[] {
  const { number, asking, fate, peculiarity, resubmissions } = plan;
  const siblings = asking.numbers.filter((other) => other !== number);
  const origin = resubmissions.findOrigin(number);
  const successor = resubmissions.findSuccessor(number);
  const oral = (): QuestionNumber => `${asking.legislature.legislature}-${random.int(1, 4_000)}`;
  const spoken = random.chance(0.25) ? 'oral-question' : 'request-for-explanations';
  const [french, dutch] = random.pick(unknownRelations);
  return [
    ...siblings.map((target) => relation('also-asked-to', target)),
    ...(origin === undefined ? [] : [relation('resubmission-of', origin)]),
    ...(successor === undefined ? [] : [relation('resubmitted-as', successor)]),
    ...(fate === 'requalified' ? [relation('requalified-as', oral(), spoken)] : []),
    ...(peculiarity === 'requalification' ? [relation('requalification-of', oral(), spoken)] : []),
    ...(peculiarity === 'unknown-relation'
      ? [relation('other', oral(), 'written-question', { fr: french, nl: dutch })]
      : []),
  ];
}

/** The label is left to the page, which prints the usual one, but where the kind has none. */
function relation(
  kind: RelationKind,
  number: QuestionNumber,
  target: TargetKind = 'written-question',
  label: Localized<string> = {},
): Relation {
  return { kind, label, target: { kind: target, number } };
}
