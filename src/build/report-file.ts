import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toLintReport } from '../lint/lint-report.ts';
import type { ContentReport } from './content.ts';

/**
 * Writes the report of a reading as JSON: how many raw files there were and were read, how many paragraphs there are in
 * texts of two languages and how many of them stand alone, the messages of each rule and of each file in numbers, and all
 * messages. Files are named relative to the folder of raw files.
 */
export async function writeReportFile(
  path: string,
  { total, read, alignment, messages }: ContentReport,
): Promise<void> {
  const report = { rawFiles: { total, read }, alignment, ...toLintReport([...messages.values()].flat()) };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}
