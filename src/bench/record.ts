import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { noneIfAbsent } from '../collections/none-if-absent.ts';

/** What one benchmark has to say: it writes its own part of the record, and leaves those of the others. */
export interface RecordPart {
  readonly name: string;
  /** Markdown, from a heading of the second level on. */
  readonly text: string;
}

const preamble = `# Benchmarks

Written by the benchmarks themselves; never edited by hand. Each figure is the median of several runs, with the smallest
and the largest in brackets. Machines differ, and are busy: what can be compared are the ratios, whose two sides were
measured one after the other in the same run.
`;

/**
 * Writes a benchmark's part into the record, in place of what it wrote the last time; the parts are ordered by name, and
 * the layout is that of the project's formatter.
 *
 * @param path - of the record, which is made if it is not there
 */
export async function writeRecord(path: string, part: RecordPart): Promise<void> {
  const standing = await readFile(path, 'utf8').catch(noneIfAbsent);
  const parts = new Map(partsOf(standing.toString()));
  parts.set(part.name, part.text);
  const sorted = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = [preamble, ...sorted.map(([name, own]) => `${beginOf(name)}\n\n${own}\n\n${endOf(name)}\n`)].join('\n');
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

function partsOf(text: string): [name: string, text: string][] {
  const pattern = /^<!-- begin: (?<name>[\w-]+) -->\n(?<own>[\s\S]*?)\n<!-- end: \k<name> -->$/gm;
  return [...text.matchAll(pattern)].map(({ groups }) => [groups?.['name'] ?? '', groups?.['own']?.trim() ?? '']);
}

function beginOf(name: string): string {
  return `<!-- begin: ${name} -->`;
}

function endOf(name: string): string {
  return `<!-- end: ${name} -->`;
}

/** A table of Markdown. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
