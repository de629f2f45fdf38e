import type { QuestionNumber } from '../../domain/question-number.ts';
import type { RelationKind, RelationTarget } from '../../domain/relation.ts';
import { relationKindByLabel, targetKindByLabel } from '../labels/relations.ts';
import type { Ledger } from '../ledger.ts';
import { fold, labelKey } from '../text/fold.ts';
import { partOf, type Piece, trimPiece } from '../text/source-text.ts';
import type { LocalPiece } from './local-piece.ts';
import { toQuestionNumber } from './question-heading.ts';

/** A relation as one copy prints it. */
export interface PrintedRelation {
  readonly piece: LocalPiece;
  readonly kind: RelationKind;
  readonly label: string;
  readonly target: RelationTarget;
}

/** What can stand between the kind of question and its number, folded; not seen in relations, but elsewhere. */
const numberMark = / n[°ro]?\.?$/;

/** A label, a colon, the kind of question, and its number. */
const relation = /(?<label>[^:]{1,120}):(?<target>[^:\d]{1,60})(?<number>\d{1,3} ?- ?\d{1,9})(?!\d)/dy;

/** Whether a line opens with a relation. */
export function isRelationLine({ text }: Piece): boolean {
  relation.lastIndex = 0;
  return relation.test(fold(text.slice(0, 200)));
}

/** Reads `<label> : <kind> <L-N>`, once or several times on a line; a label or a kind that is not known is kept, and reported. */
export function readRelationLines(ledger: Ledger, lines: readonly LocalPiece[]): PrintedRelation[] {
  const relations: PrintedRelation[] = [];
  for (const line of lines) {
    const folded = fold(line.text);
    for (let at = 0; at < folded.length; at = relation.lastIndex) {
      relation.lastIndex = at;
      const groups = relation.exec(folded)?.indices?.groups;
      const [label, target, digits] = [groups?.['label'], groups?.['target'], groups?.['number']];
      if (!label || !target || !digits) break;
      const number = toQuestionNumber(folded.slice(...digits));
      if (number === undefined) continue;
      ledger.frame(partOf(line, label[0], digits[1]), 'label');
      ledger.claim(partOf(line, ...digits), 'relation-target', line.locale);
      relations.push(toRelation(ledger, partOf(line, ...label), partOf(line, ...target), number));
    }
  }
  return relations;
}

function toRelation(ledger: Ledger, piece: LocalPiece, target: LocalPiece, number: QuestionNumber): PrintedRelation {
  const label = ledger.take(piece, 'relation-label', piece.locale);
  const targetLabel = ledger.take(target, 'relation-target', piece.locale);
  const kind = relationKindByLabel.get(labelKey(label));
  if (!kind) {
    ledger.report('unknown-relation', trimPiece(piece).start, `Unexpected relation "${label}", expected a known label`);
  }
  const targetKind = targetKindByLabel.get(labelKey(targetLabel).replace(numberMark, ''));
  if (!targetKind) {
    const reason = `Unexpected kind of question "${targetLabel}", expected a known one`;
    ledger.report('unknown-target', trimPiece(target).start, reason);
  }
  return {
    piece: trimPiece(piece),
    kind: kind ?? 'other',
    label,
    target: targetKind
      ? { kind: targetKind, number }
      : { kind: 'other', number, ...(targetLabel === '' ? {} : { word: targetLabel }) },
  };
}
