import { paragraphId, pointId, questionId } from '../../domain/place-id.ts';
import type { Passage, Point, Structure } from '../../structure/block.ts';
import { addressOf, placesOf, type Places } from '../../structure/places.ts';
import { findAsked, type SubQuestion } from '../../structure/sub-questions.ts';
import { passagesWithout } from '../division/passages-without.ts';

/** A sub-question of the reference: a section of the comparison. */
export interface ComparedSubQuestion {
  /** Its numbers from the outermost to its own: `3`, `2-b`; of a joint one the first. It tells the sub-question apart. */
  readonly path: string;
  /** Every number that it has, the path first. */
  readonly paths: readonly string[];
  /** The id of its section: `q-3`, `q-2-b`. */
  readonly id: string;
  /** Where its words stand on the page of the reference: the same id as a rule, of a dash or a second `1)` its paragraph's. */
  readonly addressId: string;
  /** The path of the sub-question that it stands in. */
  readonly parent: string | undefined;
  /** What is asked there: more than one block where a number comes twice. */
  readonly blocks: readonly SubQuestion[];
  /** Its words, without those of the sub-questions in it. */
  readonly passages: readonly Passage[];
}

const known = new WeakMap<Structure, readonly ComparedSubQuestion[]>();

/**
 * The sub-questions of a question in reading order, those inside others behind them, found once while the structure is held.
 * Where a number comes twice, what has no other number stands with the first that has it.
 */
export function subQuestionsOf(structure: Structure): readonly ComparedSubQuestion[] {
  const found = known.get(structure);
  if (found) return found;
  const made = findSubQuestions(structure);
  known.set(structure, made);
  return made;
}

function findSubQuestions(structure: Structure): ComparedSubQuestion[] {
  const asked = findAsked(structure);
  const ownerOf = new Map<string, SubQuestion>();
  for (const { path, block } of asked) if (!ownerOf.has(path)) ownerOf.set(path, block);
  const numbersOf = Map.groupBy(ownerOf.keys(), (path) => ownerOf.get(path));
  const sections = Map.groupBy(new Map(asked.map(({ path, block }) => [block, path])), ([block, path]) => {
    return numbersOf.get(block)?.[0] ?? numbersOf.get(ownerOf.get(path))?.[0] ?? path;
  });
  const points = new Set(asked.flatMap(({ block }) => (block.kind === 'point' ? [block] : [])));
  const places = placesOf(structure, questionId);
  return Array.from(sections, ([path, entries]) => {
    const blocks = entries.map(([block]) => block);
    const [first] = blocks;
    return {
      path,
      paths: numbersOf.get(first) ?? [path],
      id: pointId(questionId, path),
      addressId: first ? addressIdOf(first, places) : questionId,
      parent: parentOf(path, sections),
      blocks,
      passages: blocks.flatMap((block) => ownPassages(block, points)),
    };
  });
}

/** The nearest of the outer numbers that is known. */
function parentOf(path: string, sections: ReadonlyMap<string, unknown>): string | undefined {
  for (let end = path.lastIndexOf('-'); end > 0; end = path.lastIndexOf('-', end - 1)) {
    const outer = path.slice(0, end);
    if (sections.has(outer)) return outer;
  }
  return undefined;
}

function addressIdOf(block: SubQuestion, places: Places): string {
  if (block.kind === 'item') return paragraphId(questionId, block.passage.paragraph);
  return addressOf(block, places, questionId);
}

function ownPassages(block: SubQuestion, points: ReadonlySet<Point>): Passage[] {
  return block.kind === 'item' ? [block.passage] : passagesWithout(block.blocks, points);
}
