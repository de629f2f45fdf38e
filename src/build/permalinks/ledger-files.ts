import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noneIfAbsent } from '../../collections/none-if-absent.ts';
import { requireParts } from '../../domain/question-number.ts';
import { toMessageRecord, type MessagePlace, type MessageRecord } from '../../lint/message-record.ts';
import { correctionsHead } from '../../permalinks/corrections.ts';
import type { LedgerLine } from '../../permalinks/ledger-line.ts';
import { formatLedger, parseLedger } from '../../permalinks/ledger.ts';

/** The ledger of an archive, as it stands in its files. */
export interface FoundLedger {
  /** Its lines, of all legislatures, by number, then by language; with where each stands. */
  readonly lines: ReadonlyMap<LedgerLine, MessagePlace>;
  /** What is wrong with its files; with any, it may not be written. */
  readonly messages: readonly MessageRecord[];
}

/** The folder of the ledger of an archive: a file a legislature, and that of the corrections. */
export function permalinksDirectoryOf(contentDirectory: string): string {
  return join(contentDirectory, 'permalinks');
}

/** Reads the ledger of an archive; `undefined` when it has none. Places are relative to the folder of raw files. */
export async function readLedger(contentDirectory: string): Promise<FoundLedger | undefined> {
  const directory = permalinksDirectoryOf(contentDirectory);
  const names: readonly string[] = await readdir(directory).catch(noneIfAbsent);
  const legislatures = names.flatMap((name) => Number(/^([1-9]\d*)\.txt$/.exec(name)?.[1] ?? 0) || []);
  if (legislatures.length === 0) return undefined;
  const lines = new Map<LedgerLine, MessagePlace>();
  const messages: MessageRecord[] = [];
  for (const legislature of legislatures.sort((a, b) => a - b)) {
    const parsed = parseLedger(legislature, await readFile(join(directory, `${legislature}.txt`), 'utf8'));
    const file = `../permalinks/${legislature}.txt`;
    for (const [line, number] of parsed.lines) lines.set(line, { file, line: number, column: 1 });
    for (const message of parsed.messages) messages.push({ ...toMessageRecord(message), file });
  }
  return { lines, messages };
}

/**
 * Writes the ledger of an archive, each file only when its bytes change, and whole or not at all.
 *
 * @param lines - all of it, in its order
 */
export async function writeLedger(contentDirectory: string, lines: readonly LedgerLine[]): Promise<void> {
  const directory = permalinksDirectoryOf(contentDirectory);
  await mkdir(directory, { recursive: true });
  const byLegislature = Map.groupBy(lines, ({ questionNumber }) => requireParts(questionNumber).legislature);
  for (const [legislature, ofLegislature] of byLegislature) {
    const path = join(directory, `${legislature}.txt`);
    const text = formatLedger(legislature, ofLegislature);
    const [before] = await readFile(path, 'utf8').then((found) => [found], noneIfAbsent);
    if (before !== text) await replaceFile(path, text);
  }
}

/** Writes lines behind those that the file of the corrections has. */
export async function appendCorrections(contentDirectory: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const directory = permalinksDirectoryOf(contentDirectory);
  await mkdir(directory, { recursive: true });
  const path = join(directory, 'corrections.txt');
  const [before] = await readFile(path, 'utf8').then((found) => [found], noneIfAbsent);
  await appendFile(path, [...(before === undefined ? [correctionsHead] : []), ...lines, ''].join('\n'));
}

async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, text);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}
