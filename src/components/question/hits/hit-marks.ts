import type { Hit, HitPiece } from './collect-hits.ts';

/** Marks in a text. */
export interface HitMarks {
  /** Marks one of the hits apart from the others. */
  setCurrent(index: number): void;
  remove(): void;
}

const names = { all: 'hit', current: 'hit-current' };

/** Marks hits by the CSS Custom Highlight API, which leaves the page as it is; by `mark` elements in a browser without it. */
export function markHits(hits: readonly Hit[]): HitMarks {
  return 'highlights' in CSS ? highlight(hits) : encloseHits(hits);
}

function highlight(hits: readonly Hit[]): HitMarks {
  const ranges = hits.map((hit) => hit.map(toRange));
  const current = new Highlight();
  current.priority = 1;
  CSS.highlights.set(names.all, new Highlight(...ranges.flat()));
  CSS.highlights.set(names.current, current);
  return {
    setCurrent: (index) => {
      current.clear();
      for (const range of ranges[index] ?? []) current.add(range);
    },
    remove: () => {
      for (const name of Object.values(names)) CSS.highlights.delete(name);
    },
  };
}

/** A range that stays as it is when the texts around are moved, as reading each reply under its question does. */
function toRange({ node, start, end }: HitPiece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/** Encloses hits in elements. Those of one text are enclosed from its end, so that the offsets before stay right. */
export function encloseHits(hits: readonly Hit[]): HitMarks {
  const marks = hits.map((): HTMLElement[] => []);
  for (const [index, hit] of [...hits.entries()].reverse()) {
    for (const { node, start, end } of [...hit].reverse()) {
      const mark = document.createElement('mark');
      mark.className = names.all;
      const enclosed = node.splitText(start);
      enclosed.splitText(end - start);
      enclosed.replaceWith(mark);
      mark.append(enclosed);
      marks[index]?.push(mark);
    }
  }
  return {
    setCurrent: (current) => {
      for (const [index, ofHit] of marks.entries()) {
        for (const mark of ofHit) mark.classList.toggle(names.current, index === current);
      }
    },
    remove: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}
