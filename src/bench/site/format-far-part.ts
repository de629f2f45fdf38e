import { inFigures } from '../reader-tables.ts';
import { archiveTable, buildTable, ratioTable, stageTable } from './build-tables.ts';
import type { ArchiveResult } from './measure-archives.ts';
import { pageTable } from './page-table.ts';

/** What this part of the record says, besides what was measured. */
export interface FarPartContext {
  /** How the benchmark was started. */
  readonly command: string;
  readonly seed: number;
  /** Items about the machine and the programs. */
  readonly machine: readonly string[];
}

/** The part of the record about an archive far larger than the real one, in Markdown. */
export function formatFarPart(archives: readonly ArchiveResult[], context: FarPartContext): string {
  const [smallest, largest] = [archives.at(0), archives.at(-1)];
  if (!smallest || !largest) throw new RangeError('Unexpected absence of archives, expected one at least');
  const { command, seed, machine } = context;
  return [
    '## Building a far larger archive',
    [`- command: \`${command}\`, seed ${seed}, each size built once`, ...machine.map((item) => `- ${item}`)].join('\n'),
    `Whether a build comes to its end with ${inFigures(largest.questions)} questions, and what one then costs beside one of a ` +
      'smaller archive. Each archive is built once from nothing, and once more with nothing changed, which must give the same ' +
      'bytes. There are no budgets for it.',
    archiveTable(archives),
    buildTable(archives),
    ratioTable(archives),
    `The stages of building ${inFigures(largest.questions)} questions:`,
    stageTable(largest),
    `What the site of ${inFigures(largest.questions)} questions consists of. No kind grows with the archive where its largest page ` +
      'does not.',
    pageTable(smallest, largest, []),
  ].join('\n\n');
}
