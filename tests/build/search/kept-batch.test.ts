import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { IndexedBatch } from '../../../src/build/search/indexed-batch.ts';
import { findBatch, writeBatch } from '../../../src/build/search/kept-batch.ts';
import { writePlaces } from '../../../src/build/search/word-places.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const gemeente = ['gemeente'];

const batch: IndexedBatch = {
  entry: { version: '1.5.2', include_characters: ['_'], a: null },
  version: '1.5.2',
  script: Uint8Array.of(1, 2, 3),
  wasm: Uint8Array.of(),
  pages: [
    {
      file: Uint8Array.of(4),
      name: '100-1a2',
      words: 3,
      bounds: [
        [0, 2],
        [2, 3],
      ],
      printed: [null, gemeente, ['sous', 'souscommission', '']],
    },
    { file: Uint8Array.of(), name: '101-3b4', words: 0, bounds: [], printed: [] },
    {
      file: Uint8Array.of(5),
      name: '102-5c6',
      words: 400,
      bounds: [[0, 400]],
      printed: [...Array.from({ length: 300 }, () => null), gemeente],
    },
  ],
  words: [
    writePlaces('été', new Map([[0, new Map([[0, 24]])]])),
    writePlaces('pont', new Map([[2, new Map([[300, 24]])]])),
  ],
  filters: new Map([
    ['theme', new Map([['ponts', [0, 2]]])],
    ['state', new Map()],
  ]),
  fields: ['title'],
};

/** A batch as plain data: what is read shares no memory with what was written. */
const toPlain = ({ script, wasm, pages, words, ...others }: IndexedBatch) => ({
  ...others,
  files: [script, wasm, ...pages.map(({ file }) => file)].map((bytes) => [...bytes]),
  pages: pages.map(({ name, words: count, bounds, printed }) => ({ name, count, bounds, printed })),
  words: words.map(({ word, bytes }) => [word, bytes.toString('hex')]),
});

it('a batch is found as it was kept, for the pages that it was made of', async () => {
  const path = join(await temporaryFolder(), '5-0-249');
  expect(findBatch(path, 'pages')).toBeUndefined();
  writeBatch(path, 'pages', batch);
  const found = findBatch(path, 'pages');
  expect(found && toPlain(found)).toStrictEqual(toPlain(batch));
  expect(JSON.stringify(found?.entry)).toBe(JSON.stringify(batch.entry));
  expect(findBatch(path, 'other pages')).toBeUndefined();
});

it('a batch is not found where any byte of it is damaged, or it is cut off', async () => {
  const path = join(await temporaryFolder(), '5-0-249');
  writeBatch(path, 'pages', batch);
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
