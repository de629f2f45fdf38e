import { describe, expect, it } from 'vitest';
import type { Case } from './cases/case.ts';
import { endingCases } from './cases/endings.ts';
import { falseStructureCases } from './cases/false-structure.ts';
import { lineCases } from './cases/lines.ts';
import { listAndTableCases } from './cases/lists-and-tables.ts';
import { nestingCases } from './cases/nesting.ts';
import { notationCases } from './cases/notations.ts';
import { sequenceCases } from './cases/sequences.ts';
import { serviceCases } from './cases/services.ts';
import { outlineOf } from './outline-of.ts';

const groups: readonly (readonly [name: string, cases: readonly Case[]])[] = [
  ['the ways to mark a point', notationCases],
  ['points in points', nestingCases],
  ['what looks like structure, and is none', falseStructureCases],
  ['numbers that go on, are left out or start anew', sequenceCases],
  ['what follows the last point', endingCases],
  ['the services that answer', serviceCases],
  ['points on the lines of a paragraph, and inside them', lineCases],
  ['lists and tables', listAndTableCases],
];

describe.each(groups)('finds %s', (_, cases) => {
  it.each(cases)('%s, in a %s', (_trait, kind, text, outline) => {
    expect(outlineOf(text, kind)).toBe(outline);
  });
});
