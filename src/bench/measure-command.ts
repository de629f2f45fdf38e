import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createProcessReader, treeOf } from './process-tree.ts';

/** A program and its arguments, and the folder it runs in. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** What running a command took. Figures that this system does not give are `null`. */
export interface Cost {
  readonly seconds: number;
  /** The time of the processors, over all of its processes; of one that is not waited for, until it was last looked at. */
  readonly processorSeconds: number | null;
  /** The most that any one of its processes held in memory, in MB. */
  readonly largestMegabytes: number | null;
  /** The most that all of them held at one moment, in MB; what several share counts for each. */
  readonly togetherMegabytes: number | null;
}

const millisecondsBetweenLooks = 100;

/** The shell runs the command it is given, and says on another channel what its processes took of the processors. */
const timed = '"$@"; code=$?; times >&3; exit $code';

/**
 * Runs a command to its end, in processes of its own, and looks at these ten times a second.
 *
 * @throws Error with what it printed, when it fails
 */
export async function measureCommand({ program, args, cwd }: Command): Promise<Cost> {
  const hasShell = process.platform !== 'win32';
  const [file, parameters] = hasShell ? ['sh', ['-c', timed, 'sh', program, ...args]] : [program, args];
  const begin = performance.now();
  const child = spawn(file, parameters, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [printed, times] = [[child.stdout, child.stderr], [child.stdio[3]]].map((streams) => {
    const texts: string[] = [];
    for (const stream of streams) stream?.on('data', (bytes: Buffer) => texts.push(bytes.toString()));
    return texts;
  });
  const ended = once(child, 'close').then(() => performance.now());
  const { processorSeconds: seen, ...memory } = await watch(child.pid ?? 0, ended);
  const seconds = ((await ended) - begin) / 1000;
  if (child.exitCode !== 0) throw new Error(`Unexpected end of ${program}: ${printed?.join('').trim() ?? ''}`);
  const waited = parseTimes(times?.join('') ?? '');
  return { seconds, processorSeconds: waited === null ? null : Math.max(waited, seen), ...memory };
}

/** What a process and those it started take, as it is seen until it ends. */
async function watch(
  root: number,
  ended: Promise<unknown>,
): Promise<Omit<Cost, 'seconds' | 'processorSeconds'> & { readonly processorSeconds: number }> {
  const reader = createProcessReader();
  const times = new Map<number, number>();
  let [largest, together, isRunning] = [0, 0, true];
  const stop = ended.then(() => {
    isRunning = false;
  });
  while (isRunning) {
    const tree = treeOf(root, reader.processes());
    largest = Math.max(largest, ...tree.map(({ peak }) => peak));
    together = Math.max(
      together,
      tree.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { id } of tree) times.set(id, Math.max(times.get(id) ?? 0, reader.processorTime(id)));
    await Promise.race([stop, wait(millisecondsBetweenLooks)]);
  }
  return {
    processorSeconds: [...times.values()].reduce((sum, each) => sum + each, 0),
    largestMegabytes: largest === 0 ? null : largest / 1024,
    togetherMegabytes: largest === 0 ? null : Math.max(largest, together) / 1024,
  };
}

/**
 * Adds up what the shell's `times` says of the processes it started: its second line, `0m1.25s 0m0.31s`, those of the
 * program and of the system for it.
 *
 * @returns seconds, or `null` when it says nothing
 */
export function parseTimes(text: string): number | null {
  const [, ofChildren = ''] = text.split('\n');
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) return null;
  return times.reduce((sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
