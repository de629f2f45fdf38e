import type { Cell } from '../../comparison/matrix/cell.ts';
import type { MemberRow } from '../../comparison/matrix/member-row.ts';
import type { ShownSection } from '../../comparison/shown/shown-series.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatCount } from '../../i18n/format.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import { toAskedSides } from './asked-sides.ts';
import { toFoldView, type FoldView } from './fold-view.ts';
import { placeWords } from './giver-view.ts';
import type { PageMaterials } from './page-materials.ts';
import { toMemberLink, type MemberLink } from './referral-view.ts';
import type { SaidSide } from './said-view.ts';
import { toSectionPageLinks, type SectionPageLink } from './section-page-links.ts';
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
  /** Which page of the section this is, from 1, and all of them; none where it has one. */
  readonly page: number;
  readonly pages: readonly SectionPageLink[];
  /** Said where no reply bears on it, in no place, and where a page of several has none. */
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
 * A page of a section of the comparison. What bears on a sub-question besides the replies stands on the first.
 *
 * @param page - which page of the section, from 1
 */
export function toComparedSectionView(section: ShownSection, materials: PageMaterials, page = 1): ComparedSectionView {
  const { context, offices, pages, quotations, shown } = materials;
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
  const all = pages.foldsOf(section);
  const folds = all[page - 1] ?? [];
  const isFirst = page === 1;
  const emptyWords = (): WordingInBoth => {
    const name = path === undefined ? 'noReplies' : 'nobody';
    if (all.length > 1)
      return folds.length > 0 ? [] : wordsIn(context, (locale) => messages[locale].series.saidElsewhere);
    const isBorneOn = section.folds.length + section.jointly.length + undivided.length > 0;
    return isBorneOn ? [] : wordsIn(context, (locale) => messages[locale].series[name]);
  };
  return {
    kind: 'compared',
    ...toSectionHeading(section, materials),
    asked: toAskedSides(section, shown, quotations, context),
    folds: folds.map((fold) => toFoldView(fold, materials)),
    page,
    pages: toSectionPageLinks(section, page, materials),
    empty: emptyWords(),
    jointly: (isFirst ? section.jointly : []).map((unit) => ({
      href: context.placeOf(unit.anchor, unit.sectionId),
      place: placeWords(unit, context),
      office: offices(unit.questionNumber),
    })),
    undivided:
      undivided.length === 0 || !isFirst
        ? null
        : {
            href: context.placeOf(shown.general.id, shown.general.id),
            words: wordsIn(context, (locale) => {
              return formatCount(locale, undivided.length, messages[locale].series.undividedElsewhere);
            }),
          },
    withoutPoint: isFirst ? linksWhere('no-point') : [],
    askedOtherwise: isFirst ? linksWhere('asked-otherwise') : [],
  };
}
