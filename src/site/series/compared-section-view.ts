import type { Cell } from '../../comparison/matrix/cell.ts';
import type { MemberRow } from '../../comparison/matrix/member-row.ts';
import type { ShownSection } from '../../comparison/shown/shown-series.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toAskedSides } from './asked-sides.ts';
import { lengthOfFold, toFoldView, type FoldView } from './fold-view.ts';
import { placeWords } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toMemberLink, type MemberLink } from './referral-view.ts';
import type { SaidSide } from './said-view.ts';
import { subQuestionOf, toSectionHeading, type SectionHeading } from './section-heading.ts';
import { wordsIn } from './series-context.ts';

/** A part of a reply that answers a sub-question and stands elsewhere. */
export interface PartLink {
  readonly href: string;
  readonly place: WordingInBoth;
  readonly office: WordingInBoth;
}

/** What all members say to one sub-question, or to none. */
export interface ComparedSectionView extends SectionHeading {
  readonly kind: 'compared';
  /** The words of the sub-question; none for what belongs to no sub-question. */
  readonly asked: readonly SaidSide[];
  readonly folds: readonly FoldView[];
  /** Said where no reply bears on it, in no place. */
  readonly empty: WordingInBoth;
  /** What answers it with an earlier sub-question. */
  readonly jointly: readonly PartLink[];
  /** That some replies are not divided, and stand below for all sub-questions; `null` where none is. */
  readonly undivided: { readonly href: string; readonly words: WordingInBoth } | null;
  /** Whose replies have no point on it, and to whom something else was asked. */
  readonly withoutPoint: readonly MemberLink[];
  readonly askedOtherwise: readonly MemberLink[];
}

/**
 * A section of the comparison, as a page shows it.
 *
 * @param mostCharacters - so many characters of texts the page has room for: of more it has the beginning, and leads to
 *   the rest
 */
export function toComparedSectionView(
  section: ShownSection,
  materials: PageMaterials,
  mostCharacters = Infinity,
): ComparedSectionView {
  const { context, offices, quotations, shown } = materials;
  const path = subQuestionOf(section)?.path;
  const cellOf = ({ cells }: MemberRow): Cell | undefined => (path === undefined ? undefined : cells.get(path));
  const membersWhere = (accepts: (cell: Cell) => boolean): MemberRow[] =>
    shown.base.rows.filter((row) => {
      const cell = cellOf(row);
      return cell !== undefined && accepts(cell);
    });
  const linksWhere = (kind: Cell['kind']): MemberLink[] =>
    membersWhere((cell) => cell.kind === kind).map(({ questionNumber }) => toMemberLink(questionNumber, materials));
  const undivided = membersWhere((cell) => 'answers' in cell && cell.answers.some(({ unit }) => unit.kind === 'whole'));
  let left = mostCharacters;
  const folds = section.folds.map((fold) => {
    const length = lengthOfFold(fold);
    const isAbridged = length > left;
    if (!isAbridged) left -= length;
    return toFoldView(fold, materials, isAbridged);
  });
  return {
    kind: 'compared',
    ...toSectionHeading(section, materials),
    asked: toAskedSides(section, shown, quotations, context),
    folds,
    empty:
      section.folds.length + section.jointly.length + undivided.length > 0
        ? []
        : wordsIn(context, (locale) => messages[locale].series[path === undefined ? 'noReplies' : 'nobody']),
    jointly: section.jointly.map((unit) => ({
      href: context.placeOf(unit.anchor, unit.sectionId),
      place: placeWords(unit, context),
      office: offices(unit.questionNumber),
    })),
    undivided:
      undivided.length === 0
        ? null
        : {
            href: context.placeOf(shown.general.id, shown.general.id),
            words: wordsIn(context, (locale) => {
              return formatCount(locale, undivided.length, messages[locale].series.undividedElsewhere);
            }),
          },
    withoutPoint: linksWhere('no-point'),
    askedOtherwise: linksWhere('asked-otherwise'),
  };
}
