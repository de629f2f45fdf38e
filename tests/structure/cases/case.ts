import type { Text } from '../../../src/domain/text.ts';
import type { StructureKind } from '../../../src/structure/block.ts';

/** A text, and what is to be found in it, as `outlineOf` writes it. */
export type Case = readonly [trait: string, kind: StructureKind, text: Text, outline: string];
