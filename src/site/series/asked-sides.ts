import { blocksWithout } from '../../comparison/division/blocks-without.ts';
import type { SeriesComparison } from '../../comparison/compare-series.ts';
import type { ShownSection, ShownSeries } from '../../comparison/shown/shown-series.ts';
import type { ComparedSubQuestion } from '../../comparison/sub-questions/sub-question-list.ts';
import { localesOf, localize } from '../../domain/locale.ts';
import type { Block, Point, Structure } from '../../structure/block.ts';
import { toQuotedView } from '../text/text-view.ts';
import type { Quotations } from './quotations.ts';
import { toSides, type SaidSide } from './said-view.ts';
import type { SeriesContext } from './series-context.ts';

/** A sub-question in the text that it stands in. */
interface AskedPart {
  readonly structure: Structure;
  readonly blocks: readonly Block[];
}

/** The words of the sub-question of a section in each language that has it, without those of the sub-questions in it. */
export function toAskedSides(
  { subQuestion }: ShownSection,
  { comparisons }: Pick<ShownSeries, 'comparisons'>,
  quotations: Quotations,
  context: SeriesContext,
): SaidSide[] {
  const parts = localesOf(comparisons).flatMap((page) => {
    const [comparison, own] = [comparisons[page], subQuestion[page]];
    const asked = comparison?.reference?.asked;
    if (!asked || !own) return [];
    return [{ locale: asked.locale, structure: asked.structure, blocks: blocksOf(own, comparison) }];
  });
  const texts = localize((locale): AskedPart | undefined => parts.find((part) => part.locale === locale));
  return toSides(
    texts,
    ({ structure, blocks }, locale) => toQuotedView(blocks, quotations.viewing(structure, locale)),
    context,
  );
}

function blocksOf({ blocks }: ComparedSubQuestion, { subQuestions }: SeriesComparison): Block[] {
  const points = new Set(
    subQuestions.flatMap((each) => each.blocks).filter((block): block is Point => block.kind === 'point'),
  );
  return blocks.map((block): Block => {
    if (block.kind === 'item') return { kind: 'list', items: [block] };
    return { ...block, blocks: blocksWithout(block.blocks, points) };
  });
}
