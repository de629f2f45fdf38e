import type { Text } from '../../domain/text.ts';
import type { Block, Point, ServicePart } from '../block.ts';
import { passagesOf } from '../passages.ts';
import { alignUnits } from './align-units.ts';
import type { Sides } from './landmarks.ts';
import { readUnit } from './read-unit.ts';
import type { Unit } from './unit.ts';

/** The points of one numbering, in their order. */
export type Numbering = readonly Point[];

/** The numberings of blocks, in their order; those inside points are not among them. */
export function numberingsOf(blocks: readonly Block[]): Numbering[] {
  const points = blocks.flatMap((block) => (block.kind === 'point' ? [block] : []));
  return [...Map.groupBy(points, ({ numbering }) => numbering).values()];
}

/**
 * Pairs the numberings of both languages that have a number in common: one with one; of several, those that say the
 * same. A numbering whose counterpart is not found, or counts otherwise, is in no pair.
 */
export function pairNumberings(numberings: Sides<readonly Numbering[]>, texts: Sides<Text>): Sides<Numbering>[] {
  const { fr, nl } = numberings;
  const isOnly = fr.length === 1 && nl.length === 1;
  const beads = isOnly
    ? [{ frStart: 0, frEnd: 1, nlStart: 0, nlEnd: 1 }]
    : alignUnits(
        fr.map((points) => toUnit(points, texts.fr)),
        nl.map((points) => toUnit(points, texts.nl)),
      );
  return beads.flatMap(({ frStart, frEnd, nlStart, nlEnd }) => {
    const [one, other] = [fr[frStart], nl[nlStart]];
    const isPair = one && other && frEnd - frStart === 1 && nlEnd - nlStart === 1;
    return isPair && labelsOf(one).some((label) => labelsOf(other).includes(label)) ? [{ fr: one, nl: other }] : [];
  });
}

/** Blocks as one unit: its words, and the numbers of its points, which both languages print alike. */
export function toUnit(blocks: readonly (Point | ServicePart)[], text: Text): Unit {
  const words = passagesOf(blocks).map(({ paragraph, start, end }) => text[paragraph - 1]?.slice(start, end) ?? '');
  const { length, marks } = readUnit(words.join('\n'));
  const points = blocks.flatMap((block) => (block.kind === 'service' ? numberingsOf(block.blocks).flat() : [block]));
  const labels = labelsOf(points).map((label) => `#${label}`);
  return { length, marks: { ...marks, names: new Set([...marks.names, ...labels]) } };
}

function labelsOf(points: readonly Point[]): string[] {
  return points.flatMap(({ labels }) => labels);
}
