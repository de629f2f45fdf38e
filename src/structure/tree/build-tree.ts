import type { Block, Point, Span } from '../block.ts';
import { formatLabel } from '../marks/label.ts';
import { inParagraph, toPassage } from '../lines/line.ts';
import type { FoundPoint } from '../numbering/numbering.ts';
import type { OutlinedLine, OutlinedPart } from './outline.ts';
import { append, appendLine, appendPassage, toContainer, type Container } from './container.ts';

/** Builds the blocks of a text from the places of its lines. */
export function buildTree(parts: readonly OutlinedPart[]): readonly Block[] {
  const root = toContainer();
  let ordinal = 0;
  for (const { heading, lines } of parts) {
    const container = heading ? toContainer() : root;
    if (heading) {
      ordinal += 1;
      append(root, { kind: 'service', ordinal, heading: toPassage(heading), blocks: container.blocks });
    }
    fill(container, lines);
  }
  return root.blocks;
}

function fill(container: Container, lines: readonly OutlinedLine[]): void {
  const points = new Map<FoundPoint, Container>();
  const dashes = countDashes(lines);
  for (const { line, path, opened } of lines) {
    const inside = path.filter((point) => !opened.includes(point)).at(-1);
    let current = (inside && points.get(inside)) ?? container;
    for (const [index, point] of opened.entries()) {
      const [start, next] = [
        index === 0 ? 0 : point.marker.start,
        opened[index + 1]?.marker.start ?? line.printed.length,
      ];
      const within = toContainer();
      points.set(point, within);
      append(current, toPoint(point, current, inParagraph(line, point.marker), within.blocks));
      appendPassage(within, toPassage(line, inParagraph(line, { start, end: next })));
      current = within;
    }
    if (opened.length > 0) continue;
    const isListed = line.dash !== undefined && (dashes.get(path.at(-1)) ?? 0) > 1;
    appendLine(current, line, isListed ? line.dash : undefined);
  }
}

/** How many lines with a dash stand in each point. */
function countDashes(lines: readonly OutlinedLine[]): Map<FoundPoint | undefined, number> {
  const counts = new Map<FoundPoint | undefined, number>();
  for (const { line, path } of lines) {
    if (line.dash) counts.set(path.at(-1), (counts.get(path.at(-1)) ?? 0) + 1);
  }
  return counts;
}

function toPoint(
  { numbering, values }: FoundPoint,
  { numberings }: Container,
  marker: Span,
  blocks: readonly Block[],
): Point {
  if (!numberings.has(numbering)) numberings.set(numbering, numberings.size + 1);
  const [first, ...others] = values;
  return {
    kind: 'point',
    marker,
    labels: [formatLabel(numbering.kind, first), ...others.map((value) => formatLabel(numbering.kind, value))],
    numbering: numberings.get(numbering) ?? 1,
    blocks,
  };
}
