import { readdirSync, readFileSync } from 'node:fs';
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

/** The unit of `stat`: Linux counts the time of processors in hundredths of a second (`USER_HZ`). */
const ticksPerSecond = 100;

/**
 * Reads of `/proc/<id>/stat` how long the processors worked for a process, not for those it started.
 *
 * @returns seconds; 0 for a process that has just ended
 */
export function parseProcessorTime(stat: string): number {
  // The second field is the name in brackets, which can hold anything; the twelfth and thirteenth behind it are counted.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = [fields[11], fields[12]].map((field) => Number.parseInt(field ?? '', 10));
  return ticks.some(Number.isNaN) ? 0 : ticks.reduce((sum, each) => sum + each, 0) / ticksPerSecond;
}

/** Looks at the processes of the machine so that looking often takes little of the time of what is looked at. */
export interface ProcessReader {
  /** All processes; none where the system does not describe them as Linux does. */
  readonly processes: () => RunningProcess[];
  /** {@link parseProcessorTime} of one. */
  readonly processorTime: (id: number) => number;
}

/** @param directory - where the system describes processes */
export function createProcessReader(directory = '/proc'): ProcessReader {
  /** Most of what runs are threads of the system, which need not be read again. */
  const others = new Set<string>();
  const read = (...path: string[]): string => {
    try {
      return readFileSync(join(directory, ...path), 'utf8');
    } catch {
      return '';
    }
  };
  const namesOf = (): string[] => {
    try {
      return readdirSync(directory);
    } catch {
      return [];
    }
  };
  return {
    processes: () =>
      namesOf().flatMap((name) => {
        if (!/^\d+$/.test(name) || others.has(name)) return [];
        const process = parseProcessStatus(read(name, 'status'));
        if (!process) others.add(name);
        return process ?? [];
      }),
    processorTime: (id) => parseProcessorTime(read(String(id), 'stat')),
  };
}
