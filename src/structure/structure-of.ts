import type { Text } from '../domain/text.ts';
import type { Structure, StructureKind } from './block.ts';
import { findStructure } from './find-structure.ts';

const known = new WeakMap<Text, Structure>();

/** What `findStructure` gives, found once for all that ask for the same text while it is held. */
export function structureOf(text: Text, kind: StructureKind): Structure {
  const found = known.get(text);
  if (found?.kind === kind) return found;
  const structure = findStructure(text, kind);
  known.set(text, structure);
  return structure;
}
