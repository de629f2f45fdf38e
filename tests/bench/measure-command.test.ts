import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { measureCommand, parseTimes } from '../../src/bench/measure-command.ts';

const runNode = (script: string) => measureCommand({ program: process.execPath, args: ['-e', script], cwd: tmpdir() });

describe('parseTimes', () => {
  it('adds up what the programs took that the shell started, and not the shell itself', () => {
    expect(parseTimes('0m5.000000s 0m7.000000s\n1m2.500000s 0m0.250000s\n')).toBe(62.75);
  });

  it.each(['', '0m5s 0m7s\n', '0m5s 0m7s\n1.5 0.5\n'])('says nothing of %j', (text) => {
    expect(parseTimes(text)).toBeNull();
  });
});

describe('measureCommand', () => {
  it('sees the memory of what the program starts in turn, where the system tells', async () => {
    const inner = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 700)';
    const cost = await runNode(
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(inner)}])`,
    );
    const { largestMegabytes: largest, togetherMegabytes: together } = cost;
    expect(largest !== null && together !== null).toBe(existsSync('/proc/self/status'));
    expect(largest ?? 151).toBeGreaterThan(150);
    expect(together ?? 152).toBeGreaterThan(largest ?? 151);
    expect(cost.processorSeconds === null).toBe(process.platform === 'win32');
  });

  it('counts the time of a process that is ended and not waited for, where the system tells', async () => {
    const busy =
      'while (process.cpuUsage().user < 1.1e6) for (let i = 0; i < 1e7; i += 1) Math.sqrt(i);' +
      'console.log("done"); setTimeout(() => {}, 1e5)';
    const cost = await runNode(
      `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(busy)}]);` +
        'child.stdout.on("data", () => setTimeout(() => { child.kill(); process.exit(); }, 2500))',
    );
    expect(cost.processorSeconds ?? 1).toBeGreaterThanOrEqual(existsSync('/proc/self/stat') ? 1 : 0);
  });

  it('says what a program printed that fails', async () => {
    await expect(runNode('console.error("no such template"); process.exit(3)')).rejects.toThrow(
      /^Unexpected end of .*: no such template$/,
    );
  });
});
