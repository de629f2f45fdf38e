import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { parseCommandLine } from '../../src/build/command-line.ts';
import { printReadings } from '../../src/build/print-readings.ts';
import { frenchPage } from '../setup/invented-raw-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const spec = { name: 'read', purpose: '', options: [], operands: 'FILE' } as const;

it.each([
  [true, []],
  [false, ['Reading raw files 1', 'advance 1', 'end']],
])('readings printed on a terminal, %s, are shown beside no progress: %j', async (isTTY, expected) => {
  const userDirectory = await temporaryFolder({ 'a.txt': frenchPage('5-1') });
  const shown: string[] = [];
  const progress = {
    begin(title: string, total?: number) {
      shown.push(`${title} ${String(total)}`);
      return { advance: (steps = 1) => shown.push(`advance ${steps}`), end: () => shown.push('end') };
    },
  };
  const output = Object.assign(new PassThrough(), { isTTY });
  const line = parseCommandLine(spec, ['a.txt'], userDirectory);
  expect(await printReadings({ line, userDirectory, progress, say: () => undefined }, output)).toBe(true);
  expect(String(output.read())).toMatch(/^\{"file":"a\.txt",.*\}\n$/);
  expect(shown).toStrictEqual(expected);
});
