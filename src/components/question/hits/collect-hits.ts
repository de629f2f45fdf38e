import { createHitFinder, type Stretch } from './find-hits.ts';
import type { Hits } from './handed-hits.ts';

/** A stretch of the letters of one text node. */
export interface HitPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A hit, of which there are several pieces where a link begins or ends within. */
export type Hit = readonly [HitPiece, ...HitPiece[]];

/** What is searched of a page, or the same texts where replies are compared, and what stands in it that is not. */
const [searched, ignored] = ['[data-pagefind-body], .said', '[data-pagefind-ignore], [hidden], .place, .cross'];
const block = 'p, h1, h2, h3, li, dt, dd, th, td';

/** The hits of a page, in reading order. */
export function collectHits(page: Document, hits: Hits): Hit[] {
  const blocks = new Map<Element, Text[]>();
  for (const part of page.querySelectorAll(searched)) {
    const walker = page.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement?.closest(block);
      if (!(node instanceof Text) || !around || node.parentElement?.closest(ignored)) continue;
      const texts = blocks.get(around);
      if (texts) texts.push(node);
      else blocks.set(around, [node]);
    }
  }
  const find = createHitFinder(hits);
  return [...blocks.values()].flatMap((texts) => hitsOf(texts, find));
}

/** The hits in the texts of one block, which are read as one. */
function hitsOf(texts: readonly Text[], find: (text: string) => Stretch[]): Hit[] {
  return find(texts.map(({ data }) => data).join('')).flatMap(({ start, end }) => {
    let offset = 0;
    const pieces = texts.flatMap((node): HitPiece[] => {
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, node.length)];
      offset += node.length;
      return from < to ? [{ node, start: from, end: to }] : [];
    });
    const [first, ...others] = pieces;
    return first ? [[first, ...others]] : [];
  });
}
