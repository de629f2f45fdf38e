import { describe, expect, it } from 'vitest';
import { differingFiles, digestFolder, requireSame } from '../../../src/bench/site/folder-digests.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const files = { 'index.html': '<p>one', 'fr/5-1/index.html': '<p>un', 'fr/5-2/index.html': '<p>deux' };
const digestOf = async (held: Readonly<Record<string, string>>) => digestFolder(await temporaryFolder(held));

describe('the files of two folders', () => {
  it('are the same when paths and bytes are', async () => {
    const [a, b] = [await digestOf(files), await digestOf(files)];
    expect([...a.keys()].sort()).toStrictEqual(Object.keys(files).sort());
    expect(differingFiles(a, b)).toStrictEqual([]);
    expect(() => requireSame(a, b, 'two')).not.toThrow();
  });

  it('differ by one that has other bytes of the same length, one that is new, and one that is gone', async () => {
    const changed = { ...files, 'index.html': '<p>two', 'nl/5-1/index.html': '<p>een' };
    const [a, b] = [await digestOf({ ...files, 'fr/5-3/index.html': '<p>trois' }), await digestOf(changed)];
    const differing = ['fr/5-3/index.html', 'index.html', 'nl/5-1/index.html'];
    expect(differingFiles(a, b)).toStrictEqual(differing);
    expect(() => requireSame(a, b, '1,000 questions, one raw file added')).toThrow(
      `Unexpected bytes in 3 files, expected the same. 1,000 questions, one raw file added: ${differing.join(', ')}`,
    );
  });
});
