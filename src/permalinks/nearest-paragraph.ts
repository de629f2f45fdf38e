import type { BrokenText } from './compare-ledger.ts';
import { readSections, type PublishedSection } from './permalink-notation.ts';

/** The paragraph of a text at which something is said of an id. */
export interface NearestParagraph {
  /** `q`, `r`, `r2` … */
  readonly sectionId: string;
  /** Of its words. */
  readonly digest: string;
}

/**
 * The paragraph that an id leads to now; of one that has vanished, the paragraph that has its place, else the last one of
 * its section, and of a section that is gone the last of the text.
 *
 * @param line - what was published
 * @param permalinks - what its text has now
 * @returns `undefined` of a text without any
 */
export function nearestParagraph(
  id: string,
  { line }: Pick<BrokenText, 'line'>,
  permalinks: string,
): NearestParagraph | undefined {
  const now = readSections(permalinks, line.locale);
  const here = findId(id, now) ?? findId(id, readSections(line.permalinks, line.locale));
  const section = now.find((each) => each.id === here?.sectionId) ?? now.at(-1);
  const isHere = section?.id === here?.sectionId;
  const paragraph = (isHere ? section?.paragraphs[here?.index ?? 0] : undefined) ?? section?.paragraphs.at(-1);
  return section && paragraph && { sectionId: section.id, digest: paragraph.digest };
}

/** Where an id stands; that of a section as a whole is that of its first paragraph. */
function findId(
  id: string,
  sections: readonly PublishedSection[],
): { readonly sectionId: string; readonly index: number } | undefined {
  for (const { id: sectionId, paragraphs } of sections) {
    const index = id === sectionId ? 0 : paragraphs.findIndex(({ meanings }) => meanings.has(id));
    if (index >= 0) return { sectionId, index };
  }
  return undefined;
}
