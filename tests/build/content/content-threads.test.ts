import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createContentThreads } from '../../../src/build/content/content-threads.ts';
import { dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { sha256Of } from '../../setup/sha256-of.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { coldCopyOf, outcomeOf, testArchive } from './run-content.ts';

/** So many questions that other threads are worth their start, and of some a file whose name does not tell. */
const [many, some] = [256, 16];

function manyQuestions(): Record<string, string> {
  const numbers = Array.from({ length: many }, (_, index) => `5-${index + 1}`);
  const named = numbers.map((number): [string, string] => [`${number}.fr.txt`, frenchPage(number)]);
  const unnamed = numbers.slice(0, some).map((number, index): [string, string] => [`capture-${index}.txt`, dutchPage(number)]);
  return Object.fromEntries<string>([...named, ...unnamed]);
}

describe('several threads', () => {
  it('give what one gives', async () => {
    const archive = await testArchive(manyQuestions());
    const other = await coldCopyOf(archive);
    const alone = await outcomeOf(archive, 1);
    expect(alone.report).toMatchObject({ total: many + some, read: many + some, written: many + some });
    expect(await outcomeOf(other, 3)).toStrictEqual(alone);
  });

  it('fail as one fails where Markdown cannot be written', async () => {
    for (const processes of [1, 3]) {
      const archive = await testArchive(manyQuestions());
      const inTheWay = join(archive.contentDirectory, 'questions/fr/5');
      await mkdir(dirname(inTheWay), { recursive: true });
      await writeFile(inTheWay, 'a file where a folder is expected');
      await expect(outcomeOf(archive, processes)).rejects.toThrow(/ENOTDIR|EEXIST/);
    }
  });

  it('give results in the order of the steps, and tell of each when it is done', async () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `text ${index}`);
    const folder = await temporaryFolder();
    await Promise.all(texts.map((text, index) => writeFile(join(folder, `${index}.txt`), text)));
    const threads = createContentThreads(2);
    onTestFinished(() => threads.close());
    const paths = texts.map((_, index) => join(folder, `${index}.txt`));
    let done = 0;
    const digests = await threads.run(
      'digest',
      [...paths, join(folder, 'absent.txt')],
      (some) => ({ paths: some }),
      (some) => (done += some.length),
    );
    expect(digests).toStrictEqual([...texts.map(sha256Of), null]);
    expect(done).toBe(texts.length + 1);
  });
});
