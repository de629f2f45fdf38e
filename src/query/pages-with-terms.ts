import type { EngineTerm } from './engine-terms.ts';

/**
 * The pages that have each wanted term and no excluded one, in the order in which the first search gave them. Pages that
 * have an excluded phrase in other forms only are left out with those that have it: `toTextCheck` tells them apart.
 *
 * @param found - the pages that the search of each writing gave
 * @param all - the pages that the filters let pass, which are meant where no term is wanted
 */
export function pagesWithTerms<Page>(
  terms: readonly EngineTerm[],
  found: (writing: string) => readonly Page[],
  all: () => readonly Page[],
): Page[] {
  const pagesOf = ({ writings }: EngineTerm): Page[] => [...new Set(writings.flatMap(found))];
  const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(pagesOf);
  const [first = all(), ...others] = wanted;
  const without = new Set(terms.filter(({ isExcluded }) => isExcluded).flatMap(pagesOf));
  const having = others.map((pages) => new Set(pages));
  return first.filter((page) => !without.has(page) && having.every((pages) => pages.has(page)));
}
