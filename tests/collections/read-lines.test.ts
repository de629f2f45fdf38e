import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines } from '../../src/collections/read-lines.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('lines end at line feeds and nowhere else, however long they are; what has no end is no line', async () => {
  const long = 'é'.repeat(1_500_000);
  const lines = ['', 'a\u2028b\u2029c\r', long, '"é"'];
  const folder = await temporaryFolder({ a: `${lines.join('\n')}\nunfinished` });
  const read: string[] = [];
  for await (const line of readLines(join(folder, 'a'))) read.push(line);
  expect(read).toStrictEqual(lines);
});
