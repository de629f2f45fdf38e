import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenFiles, dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { tablePrint, webPage } from './keyword-pages.ts';
import { coldCopyOf, outcomeOf, putRaw, readMarkdown, removeRaw, runContent, testArchive, type TestArchive } from './run-content.ts';

const cut = brokenFiles['raw/broken/cut.txt']?.content ?? '';

/** Three questions, one of two files, and a file that gives none. */
function smallArchive(): Promise<TestArchive> {
  return testArchive({
    '5/5-1.web.fr.txt': frenchPage('5-1'),
    '5/5-1.web.nl.txt': dutchPage('5-1'),
    '5/5-2.web.fr.txt': frenchPage('5-2'),
    '5/5-3.web.fr.txt': frenchPage('5-3'),
    '5/5-9.web.fr.txt': cut,
  });
}

/** How many raw files a run read. */
async function countRead(archive: TestArchive): Promise<number> {
  const { report } = await runContent(archive);
  return report.total - report.reused;
}

describe('the messages of a file', () => {
  it('are those of its reading, then of its joining, then of the rules, in a first run and in a second', async () => {
    const related = webPage('4-1', ['gare'], 'Gares').replace('question\n\n', 'question\n\nAussi posée à : question écrite 4-1\n\n');
    const archive = await testArchive({ 'a.txt': tablePrint('4-1', 'eau gare'), 'b.txt': related });
    for (const expected of [0, 2]) {
      const { messages, reused } = (await runContent(archive)).report;
      expect(reused).toBe(expected);
      expect(messages.get('a.txt')?.map(({ ruleId }) => ruleId)).toStrictEqual([
        'undivided-keywords',
        ...['differing-files', 'differing-files', 'differing-files'],
        'relation-to-itself',
      ]);
    }
  });
});

describe('a second run', () => {
  it('reads nothing and writes nothing where nothing has changed, and says the same', async () => {
    const archive = await smallArchive();
    const first = await outcomeOf(archive);
    expect(first).toMatchObject({ reused: 0, report: { total: 5, read: 4, written: 4, removed: 0 } });
    const second = await outcomeOf(archive);
    expect(second).toStrictEqual({ ...first, reused: 5, report: { ...first.report, written: 0 } });
    expect([...second.report.messages.keys()]).toStrictEqual(['5/5-9.web.fr.txt']);
  });

  it('has the digest of the first where nothing has changed, and another where anything has', async () => {
    const archive = await smallArchive();
    const { digest } = await runContent(archive);
    expect((await runContent(archive)).digest).toBe(digest);
    await putRaw(archive, '5/5-2.web.fr.txt', frenchPage('5-2', 'Ponts'));
    const changed = await runContent(archive);
    expect(changed.digest).not.toBe(digest);
    expect((await runContent(archive)).digest).toBe(changed.digest);
  });

  it('reads the files of a question of which one has changed, and no others', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    await putRaw(archive, '5/5-1.web.fr.txt', frenchPage('5-1', 'Ponts'));
    const { report, questions } = await runContent(archive);
    expect(report).toMatchObject({ total: 5, reused: 3, written: 2 });
    expect(questions.map(({ facts }) => facts.title.fr)).toStrictEqual(['Ponts', ...twice('Ponts - Péage - Recettes')]);
  });

  it('reads a new file once by itself, and once with those of its question', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    await putRaw(archive, 'elsewhere/new.txt', dutchPage('5-3'));
    const { report, questions } = await runContent(archive);
    expect(report).toMatchObject({ total: 6, reused: 4, written: 2, removed: 0 });
    expect(questions.at(-1)?.facts.sources.map(({ path }) => path)).toStrictEqual([
      '5/5-3.web.fr.txt',
      'elsewhere/new.txt',
    ]);
  });

  it('reads what is left of a question of which a file is gone, and nothing where all are', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    await removeRaw(archive, '5/5-1.web.nl.txt');
    await removeRaw(archive, '5/5-2.web.fr.txt');
    const { report } = await runContent(archive);
    expect(report).toMatchObject({ total: 3, reused: 2, written: 1, removed: 2 });
    expect(Object.keys(await readMarkdown(archive))).toStrictEqual(['fr/5/1.md', 'fr/5/3.md']);
  });

  it('reads both questions when a file goes from one to the other', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    await putRaw(archive, '5/5-1.web.nl.txt', dutchPage('5-2'));
    const { report } = await runContent(archive);
    expect(report).toMatchObject({ reused: 2, written: 3, removed: 1 });
    expect(Object.keys(await readMarkdown(archive))).toStrictEqual([
      ...['fr/5/1.md', 'fr/5/2.md', 'fr/5/3.md', 'nl/5/2.md'],
    ]);
  });

  it('reads a file that has another name, whose name stands in the Markdown', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    await removeRaw(archive, '5/5-2.web.fr.txt');
    await putRaw(archive, '6/5-2.web.fr.txt', frenchPage('5-2'));
    expect(await runContent(archive)).toMatchObject({ report: { reused: 4, written: 1, removed: 0 } });
  });

  it('mends Markdown that was changed or removed, and removes what is too much', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    const before = await readMarkdown(archive);
    const questions = join(archive.contentDirectory, 'questions');
    await writeFile(join(questions, 'fr/5/2.md'), before['fr/5/2.md']?.replace('2013', '2014') ?? '', 'latin1');
    await rm(join(questions, 'nl/5/1.md'));
    await writeFile(join(questions, 'nl/5/77.md'), 'x');
    expect(await runContent(archive)).toMatchObject({ report: { reused: 2, written: 2, removed: 1 } });
    expect(await readMarkdown(archive)).toStrictEqual(before);
  });

  it('leaves Markdown alone that was written again with the same bytes', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    const file = join(archive.contentDirectory, 'questions/fr/5/2.md');
    await writeFile(file, await readFile(file));
    expect(await runContent(archive)).toMatchObject({ report: { reused: 5, written: 0 } });
    expect(await countRead(archive)).toBe(0);
  });

  it('makes good what a run left that ended early', async () => {
    const archive = await smallArchive();
    await runContent(archive);
    const dutch = join(archive.contentDirectory, 'questions/nl');
    await rm(dutch, { recursive: true });
    await writeFile(dutch, 'a file where a folder is expected');
    await putRaw(archive, '5/5-2.web.fr.txt', frenchPage('5-2', 'Ponts'));
    await putRaw(archive, '5/5-3.web.nl.txt', dutchPage('5-3'));
    await expect(runContent(archive)).rejects.toThrow(/ENOTDIR|EEXIST/);
    await rm(dutch);
    const { markdown, questions, report } = await outcomeOf(await coldCopyOf(archive));
    const made = await outcomeOf(archive);
    expect(made).toMatchObject({ markdown, questions });
    expect(made.report.messages).toStrictEqual(report.messages);
  });

  it('divides keywords anew when what the archive knows of keywords has changed', async () => {
    const archive = await testArchive({
      '4-1.txt': webPage('4-1', ['eau potable']),
      '4-2.txt': tablePrint('4-2', 'eau potable pont ferroviaire'),
      '4-3.txt': tablePrint('4-3', 'gare de triage port'),
    });
    const keywordsOf = async () => (await runContent(archive)).questions.map(({ facts }) => facts.keywords.fr);
    expect(await keywordsOf()).toStrictEqual([
      ['eau potable'],
      ['eau potable pont ferroviaire'],
      ['gare de triage port'],
    ]);
    await putRaw(archive, '4-4.txt', webPage('4-4', ['pont ferroviaire']));
    const { report, questions } = await runContent(archive);
    expect(report).toMatchObject({ reused: 2, written: 2 });
    expect(questions[1]?.facts.keywords.fr).toStrictEqual(['eau potable', 'pont ferroviaire']);
    expect(report.messages.has('4-2.txt')).toBe(false);
    await removeRaw(archive, '4-4.txt');
    expect(await runContent(archive)).toMatchObject({ report: { reused: 2, written: 1, removed: 1 } });
    expect((await keywordsOf())[1]).toStrictEqual(['eau potable pont ferroviaire']);
  });
});

function twice<T>(value: T): [T, T] {
  return [value, value];
}
