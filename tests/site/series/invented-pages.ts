import type { PageLanguage } from '../../../src/site/addresses.ts';
import type { ComparedSectionView } from '../../../src/site/series/compared-section-view.ts';
import type { FoldView } from '../../../src/site/series/fold-view.ts';
import type { SaidView } from '../../../src/site/series/said-view.ts';
import { toSeriesPageView } from '../../../src/site/series/series-page-view.ts';
import type { BlockView } from '../../../src/site/text/block-view.ts';
import { pageOf } from './materials-of.ts';

/** The page of the invented series in each language. */
export const pages = new Map(
  (['fr', 'nl', 'both'] as const).map((language) => [language, toSeriesPageView(pageOf(language))]),
);

/** A section of one of these pages. @throws RangeError where it has none of that id */
export function sectionOf(id: string, language: PageLanguage = 'fr'): ComparedSectionView {
  const section = pages.get(language)?.sections.find((each) => each.id === id);
  if (section?.kind !== 'compared') throw new RangeError(`Unexpected absence of the section ${id}`);
  return section;
}

/** The fold with the part of a reply that has an anchor. */
export const foldBy = (section: ComparedSectionView, anchor: string): FoldView | undefined =>
  section.folds.find(({ givers }) => givers.some(({ parts }) => parts.some((part) => part.anchor === anchor)));

/** The words of blocks, in their order. */
function wordsIn(blocks: readonly BlockView[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'passage') return block.marker + block.words.map(({ text }) => text).join('');
      if (block.kind === 'point') return wordsIn(block.blocks);
      return '';
    })
    .join('|');
}
/** The words of each side, behind its language. */
export const wordsOf = (view: SaidView | undefined): string[] =>
  view?.kind === 'sides' ? view.sides.map(({ lang, blocks }) => `${lang ?? ''}:${wordsIn(blocks)}`) : [];
