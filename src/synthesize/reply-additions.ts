import { joined, type BilingualText } from './bilingual-text.ts';
import type { Bilingual, Draw } from './draw.ts';
import { fill } from './fill.ts';
import type { Shares } from './shares.ts';
import { annexHeading, footnote, tableHeads, tableRows } from './words/labels.ts';

/** What some replies have besides their text, and how often: a table whose cells became words on lines, an annex, a note. */
export const replyAdditions = [
  ['none', 0.92],
  ['table', 0.04],
  ['annex', 0.02],
  ['footnote', 0.02],
] as const satisfies Shares<string>;
export type ReplyAddition = (typeof replyAdditions)[number][0];

/** A reply with what it has besides. */
export function withAddition(text: BilingualText, addition: ReplyAddition, draw: Draw): BilingualText {
  switch (addition) {
    case 'none':
      return text;
    case 'table':
      return [...text, table(draw)];
    case 'annex':
      return [...text, fill(annexHeading, draw), table(draw), table(draw)];
    case 'footnote': {
      const at = draw.random.int(0, text.length - 1);
      return [...text.map((each, index) => (index === at ? withMark(each) : each)), fill(footnote, draw)];
    }
  }
}

function table(draw: Draw): Bilingual {
  const kind = draw.random.int(0, tableHeads.length - 1);
  const heads = tableHeads.slice(kind, kind + 1);
  const rows = Array.from({ length: draw.random.int(3, 12) }, () => tableRows.slice(kind, kind + 1)).flat();
  return joined(
    [...heads, ...rows].map((line) => fill(line, draw)),
    '\n',
  );
}

/** A paragraph that a note is about. */
function withMark({ fr, nl }: Bilingual): Bilingual {
  return { fr: `${fr} (1)`, nl: `${nl} (1)` };
}
