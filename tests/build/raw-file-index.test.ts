import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexRawFiles } from '../../src/build/raw-file-index.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

function textOf(content: string) {
  const bytes = Buffer.from(content);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

describe('indexRawFiles', () => {
  it('finds a text by its bytes, of equal ones the first, and tells it from others as long', async () => {
    const index = await indexRawFiles(await temporaryFolder({ '5/b.txt': 'one', '5/a.txt': 'one', '5/c.txt': 'two' }));
    expect(await index.find(textOf('one'))).toBe('5/a.txt');
    expect(await index.find(textOf('two'))).toBe('5/c.txt');
    expect(await index.find(textOf('six'))).toBeUndefined();
    expect(await index.find(textOf('seven'))).toBeUndefined();
  });

  it('reads no file of another size', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'one', 'b.txt': 'three' });
    const index = await indexRawFiles(folder);
    await rm(join(folder, 'b.txt'));
    expect(await index.find(textOf('two'))).toBeUndefined();
    expect(await index.find(textOf('one'))).toBe('a.txt');
  });
});
