import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One process, as the system describes it under `/proc`. Memory is what it holds in the machine's memory, in kB. */
export interface RunningProcess {
  readonly id: number;
  readonly parent: number;
  readonly memory: number;
  /** The most it has held since it began. */
  readonly peak: number;
}

/**
 * Reads `/proc/<id>/status`.
 *
 * @returns `undefined` for what is no process with memory of its own: a thread of the system, or one that has just ended
 */
export function parseProcessStatus(status: string): RunningProcess | undefined {
  const fields = new Map(
    status.split('\n').map((line): [string, number] => {
      const [name = '', value = ''] = line.split(':', 2);
      return [name, Number.parseInt(value.trim(), 10)];
    }),
  );
  const [id, parent, memory, peak] = ['Pid', 'PPid', 'VmRSS', 'VmHWM'].map((name) => fields.get(name));
  if (id === undefined || parent === undefined || memory === undefined || peak === undefined) return undefined;
  return { id, parent, memory, peak };
}

/** A process and all that it started, and that these started, as far as they are running. */
export function treeOf(root: number, processes: readonly RunningProcess[]): RunningProcess[] {
  const byParent = Map.groupBy(processes, ({ parent }) => parent);
  const tree = processes.filter(({ id }) => id === root);
  for (const { id } of tree) tree.push(...(byParent.get(id) ?? []));
  return tree;
}

/** All processes of the machine; none where the system does not describe them as Linux does. */
export async function readProcesses(directory = '/proc'): Promise<RunningProcess[]> {
  const names = await readdir(directory).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => parseProcessStatus(await readFile(join(directory, name, 'status'), 'utf8').catch(() => ''))),
  );
  return found.flatMap((process) => process ?? []);
}
