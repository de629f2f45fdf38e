import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findBatch, writeBatch } from '../../../src/build/search/kept-batch.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const files = new Map([
  ['pagefind.js', Uint8Array.of(1, 2, 3)],
  ['fragment/fr_1a2b3c4.pf_fragment', Uint8Array.of()],
]);

it('a batch is found as it was kept, for the pages that it was made of', async () => {
  const path = join(await temporaryFolder(), '5-0-249');
  expect(findBatch(path, 'pages')).toBeUndefined();
  writeBatch(path, 'pages', files);
  const found = findBatch(path, 'pages');
  expect([...(found ?? [])].map(([name, bytes]) => [name, [...bytes]])).toStrictEqual([
    ['pagefind.js', [1, 2, 3]],
    ['fragment/fr_1a2b3c4.pf_fragment', []],
  ]);
  expect(findBatch(path, 'other pages')).toBeUndefined();
});

it('a batch is not found where any byte of it is damaged, or it is cut off', async () => {
  const path = join(await temporaryFolder(), '5-0-249');
  writeBatch(path, 'pages', files);
  const bytes = await readFile(path);
  for (const [place, byte] of bytes.entries()) {
    await writeFile(path, bytes.with(place, byte ^ 1));
    expect(findBatch(path, 'pages'), `byte ${place}`).toBeUndefined();
  }
  for (const length of [0, 10, 32, bytes.length - 1]) {
    await writeFile(path, bytes.subarray(0, length));
    expect(findBatch(path, 'pages'), `${length} bytes`).toBeUndefined();
  }
});
