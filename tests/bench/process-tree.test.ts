import { describe, expect, it } from 'vitest';
import { createProcessReader, parseProcessorTime, parseProcessStatus, treeOf } from '../../src/bench/process-tree.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const statusOf = (id: number, parent: number): string =>
  [
    'Name:\tnode: worker (1)',
    'Umask:\t0022',
    'State:\tS (sleeping)',
    `Tgid:\t${id}`,
    `Pid:\t${id}`,
    `PPid:\t${parent}`,
    'TracerPid:\t0',
    'VmPeak:\t  900000 kB',
    `VmHWM:\t  ${id * 20} kB`,
    `VmRSS:\t  ${id * 10} kB`,
    'Threads:\t11',
    '',
  ].join('\n');
const processOf = (id: number, parent: number) => ({ id, parent, memory: id * 10, peak: id * 20 });

describe('parseProcessStatus', () => {
  it('reads who started a process, what it holds in memory, and the most it held', () => {
    expect(parseProcessStatus(statusOf(70, 7))).toStrictEqual({ id: 70, parent: 7, memory: 700, peak: 1400 });
  });

  it('leaves threads of the system alone, which have no memory, and files that are gone', () => {
    const thread = statusOf(70, 2)
      .split('\n')
      .filter((line) => !line.startsWith('Vm'));
    expect(parseProcessStatus(thread.join('\n'))).toBeUndefined();
    expect(parseProcessStatus('')).toBeUndefined();
  });
});

describe('treeOf', () => {
  const [shell, parent, child, grandchild, stranger] = [
    processOf(5, 1),
    processOf(6, 5),
    processOf(7, 6),
    processOf(8, 7),
    processOf(9, 1),
  ];

  it('follows who started whom, in whatever order the processes come', () => {
    expect(treeOf(5, [grandchild, stranger, child, shell, parent])).toStrictEqual([shell, parent, child, grandchild]);
  });

  it('holds nothing of a process that has ended', () => {
    expect(treeOf(5, [stranger, child])).toStrictEqual([]);
  });
});

describe('parseProcessorTime', () => {
  it('adds up what the program and the system for it took, whatever its name', () => {
    expect(parseProcessorTime(`7 (a) b 1) S 1 7 7 0 -1 4194560 900 8000 0 0 1250 31 99 99 20 0 1 0 5`)).toBe(12.81);
  });

  it('is nothing of a process that has just ended', () => {
    expect(parseProcessorTime('')).toBe(0);
  });
});

describe('a reader of processes', () => {
  it('reads the folders of processes, and no others', async () => {
    const folder = await temporaryFolder({
      '12/status': statusOf(12, 1),
      '12/stat': '12 (node) S 1 7 7 0 -1 4194560 900 8000 0 0 150 50 0 0',
      '13/status': statusOf(13, 12),
      '14/comm': 'gone',
      'self/status': statusOf(15, 1),
    });
    const reader = createProcessReader(folder);
    expect(reader.processes()).toStrictEqual([processOf(12, 1), processOf(13, 12)]);
    expect([reader.processorTime(12), reader.processorTime(13)]).toStrictEqual([2, 0]);
    expect(reader.processes()).toHaveLength(2);
  });

  it('finds none where the system has no such folder', () => {
    expect(createProcessReader('/nowhere/at/all').processes()).toStrictEqual([]);
  });
});
