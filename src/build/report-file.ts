import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toLintReport } from '../lint/lint-report.ts';
import type { ContentReport } from './content.ts';

/**
 * Writes the report of a reading as JSON: how many raw files there were and were read, the messages of each rule and of
 * each file in numbers, and all messages. Files are named relative to the folder of raw files.
 */
export async function writeReportFile(path: string, { total, read, messages }: ContentReport): Promise<void> {
  const report = { rawFiles: { total, read }, ...toLintReport([...messages.values()].flat()) };
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
}
