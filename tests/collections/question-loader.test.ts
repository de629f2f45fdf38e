import { EventEmitter } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, it, vi } from 'vitest';
import { questionLoader } from '../../src/collections/question-loader.ts';
import { readQuestionTexts } from '../../src/collections/question-texts.ts';
import { parseFrontmatter } from '../../src/markdown/parse-markdown.ts';
import { heldTexts, toFrontmatter } from '../../src/markdown/frontmatter.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const french = toMarkdown(plainQuestion, 'fr');
const dutch = toMarkdown(plainQuestion, 'nl');

/** As much of what Astro gives a loader as it uses. */
function fakeContext(folder: string, watcher?: EventEmitter) {
  const entries = new Map<string, { id: string; data: unknown; digest?: string; filePath?: string }>();
  const logger = { error: vi.fn() };
  const parseData = vi.fn(({ data }: { data: unknown }) => Promise.resolve(data));
  const context = {
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      keys: () => [...entries.keys()],
    },
    config: { root: pathToFileURL(`${folder}/`) },
    generateDigest: (text: string) => `digest of ${text}`,
    parseData,
    logger,
    watcher: watcher && Object.assign(watcher, { add: vi.fn() }),
  };
  return { entries, parseData, logger, context: context as unknown as LoaderContext };
}

describe('questionLoader', () => {
  it('loads the frontmatter of each file and leaves its text out', async () => {
    const folder = await temporaryFolder({ 'fr/5/100.md': french, 'nl/5/100.md': dutch });
    const { context, entries } = fakeContext(folder);
    await questionLoader(folder).load(context);
    expect([...entries.keys()]).toStrictEqual(['fr/5/100', 'nl/5/100']);
    expect(entries.get('nl/5/100')).toStrictEqual({
      id: 'nl/5/100',
      data: toFrontmatter(plainQuestion, 'nl', heldTexts(plainQuestion, 'nl')),
      filePath: 'nl/5/100.md',
      digest: `digest of ${dutch}`,
    });
  });

  it('parses only what has changed since, and forgets what is gone', async () => {
    const folder = await temporaryFolder({ 'fr/5/100.md': french, 'nl/5/100.md': dutch });
    const { context, entries, parseData } = fakeContext(folder);
    await questionLoader(folder).load(context);
    await writeFile(join(folder, 'fr/5/100.md'), french.replace('Ponts - État', 'Ponts'));
    await rm(join(folder, 'nl/5/100.md'));
    parseData.mockClear();
    await questionLoader(folder).load(context);
    expect(parseData).toHaveBeenCalledTimes(1);
    expect([...entries.keys()]).toStrictEqual(['fr/5/100']);
    expect(entries.get('fr/5/100')?.data).toMatchObject({ title: 'Ponts' });
    parseData.mockClear();
    await questionLoader(folder).load(context);
    expect(parseData).not.toHaveBeenCalled();
  });

  it('reads no file where pages know from a job what they read', async () => {
    const { context, entries } = fakeContext('/nowhere');
    await questionLoader(null).load(context);
    expect(entries.size).toBe(0);
  });

  it('says in which file, line and column something is wrong', async () => {
    const folder = await temporaryFolder({ 'fr/5/100.md': french.replace('"2013-04-30"', '"30 avril"') });
    const { context } = fakeContext(folder);
    await expect(questionLoader(folder).load(context)).rejects.toThrow(/^fr\/5\/100\.md:8:10: Unexpected /);
  });

  it('follows the files while the site is developed', async () => {
    const folder = await temporaryFolder({ 'fr/5/100.md': french, 'fr/5/notes.txt': '' });
    const watcher = new EventEmitter();
    const { context, entries, logger } = fakeContext(folder, watcher);
    await questionLoader(folder).load(context);
    await writeFile(join(folder, 'fr/5/100.md'), french.replace('Ponts - État', 'Ponts'));
    watcher.emit('change', join(folder, 'fr/5/100.md'));
    await vi.waitFor(() => expect(entries.get('fr/5/100')?.data).toMatchObject({ title: 'Ponts' }));
    await writeFile(join(folder, 'fr/5/100.md'), 'nothing');
    watcher.emit('change', join(folder, 'fr/5/100.md'));
    await vi.waitFor(() => expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('fr/5/100.md:1:1')));
    watcher.emit('change', join(folder, 'fr/5/notes.txt'));
    watcher.emit('unlink', join(folder, 'fr/5/100.md'));
    expect([...entries.keys()]).toStrictEqual([]);
  });
});

describe('readQuestionTexts', () => {
  it('reads the texts of an entry', async () => {
    const folder = await temporaryFolder({ 'nl/5/100.md': dutch });
    expect(readQuestionTexts(folder, parseFrontmatter(dutch))).toStrictEqual({
      text: plainQuestion.text.nl,
      answers: plainQuestion.answers.map((answer) => answer.text.nl),
    });
  });

  it('refuses an entry without a file', async () => {
    const folder = await temporaryFolder();
    expect(() => readQuestionTexts(folder, parseFrontmatter(dutch))).toThrow('ENOENT');
  });
});
