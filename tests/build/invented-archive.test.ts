import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInventedMarkAbove, readInventedMark } from '../../src/build/invented-archive.ts';
import { formatInventedMark } from '../../src/synthesize/invented-mark.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const mark = formatInventedMark({ questions: 3, seed: 1 });

describe('the mark of an invented archive', () => {
  it('is what npm run synthesize writes, whatever a system made of its line breaks', async () => {
    expect(await readInventedMark(await temporaryFolder({ 'INVENTED.md': mark }))).toBe(true);
    const windows = mark.replaceAll('\n', '\r\n');
    expect(await readInventedMark(await temporaryFolder({ 'INVENTED.md': `\ufeff${windows}` }))).toBe(true);
  });

  it('is missing from a real archive, and from a folder that is not there', async () => {
    const folder = await temporaryFolder({ 'raw/INVENTED.md': mark, 'other.md': mark });
    expect(await readInventedMark(folder)).toBe(false);
    expect(await readInventedMark(join(folder, 'nowhere'))).toBe(false);
    expect(await readInventedMark(join(folder, 'other.md'))).toBe(false);
  });

  it.each(['', 'invented: true\n', mark.replace('invented: true', 'invented: false'), mark.split('---\n\n')[0] ?? ''])(
    'is not taken for absent where a file of its name says something else: %j',
    async (text) => {
      const folder = await temporaryFolder({ 'INVENTED.md': text });
      await expect(readInventedMark(folder)).rejects.toThrow(
        `Unexpected words in ${join(folder, 'INVENTED.md')}, expected the mark of an invented archive, or no such file`,
      );
    },
  );

  it('is found above a file and a folder, and through a link, in the nearest archive', async () => {
    const folder = await temporaryFolder({ 'invented/INVENTED.md': mark, 'invented/raw/5/a.txt': 'x', 'b.txt': 'y' });
    const path = join(folder, 'invented', 'INVENTED.md');
    await symlink(join(folder, 'invented/raw/5'), join(folder, 'link'));
    await mkdir(join(folder, 'invented2'));
    for (const inside of ['invented', 'invented/raw', 'invented/raw/5/a.txt', 'link', 'link/a.txt']) {
      expect(await findInventedMarkAbove(join(folder, inside)), inside).toBe(path);
    }
    for (const outside of ['', 'b.txt', 'invented2']) {
      expect(await findInventedMarkAbove(join(folder, outside)), outside).toBeUndefined();
    }
    await expect(findInventedMarkAbove(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
