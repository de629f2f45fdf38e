import type { Text } from '../domain/text.ts';
import type { Structure, StructureKind } from './block.ts';
import { buildTree } from './tree/build-tree.ts';
import { outlineLines } from './tree/outline.ts';
import { readLines } from './lines/read-lines.ts';

/**
 * Finds the points, services, lists and tables of a question or a reply. Nothing is added to the text and nothing left
 * out: the passages of the result, in their order, hold each character of it once. A text in which nothing is found is
 * its paragraphs. Any strings are taken; nothing is thrown.
 *
 * Evidence is weighed over the whole text, in this order:
 * 1. Each line is read by its own form: a mark that can begin a point (`notations.ts`), a dash, cells, a footnote.
 * 2. Lines that name services divide a reply (`find-services.ts`).
 * 3. In each part the marks that count on from 1 make an outline (`find-numberings.ts`), and numberings that the text
 *    does not bear out are taken back (`believe.ts`): one point alone, more gaps than steps.
 * 4. Annexes, footnotes and closing words leave the last point (`leave-points.ts`).
 *
 * It takes time in proportion to the text's length.
 */
export function findStructure(text: Text, kind: StructureKind): Structure {
  return { kind, text, blocks: buildTree(outlineLines(readLines(text), kind)) };
}
