import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findIntact } from '../../../src/build/content/check-markdown.ts';
import type { HeldRecord } from '../../../src/build/content/content-record.ts';
import { createContentThreads } from '../../../src/build/content/content-threads.ts';
import { stampOf } from '../../../src/build/content/file-state.ts';
import { finishMarkdown } from '../../../src/build/content/finish-markdown.ts';
import { writeMarkdown } from '../../../src/build/content/markdown-files.ts';
import { toTextFacts } from '../../../src/build/content/text-facts.ts';
import type { Question } from '../../../src/domain/question.ts';
import { toQuestionFacts } from '../../../src/domain/question.ts';
import { toMarkdown } from '../../../src/markdown/to-markdown.ts';
import { peculiarQuestions } from '../../setup/invented-questions.ts';
import { sha256Of } from '../../setup/sha256-of.ts';
import { readFolder, temporaryFolder } from '../../setup/temporary-folder.ts';

const question: Question = peculiarQuestions.uneven;
const [fr, nl] = (['fr', 'nl'] as const).map((locale) => toMarkdown(question, locale));
const files = { 'fr/6/902.md': fr ?? '', 'nl/6/902.md': nl ?? '' };
/** A record of the question, whose files were others before. */
const held: HeldRecord = {
  kind: 'held',
  facts: toQuestionFacts(question),
  textFacts: toTextFacts(question),
  markdown: {
    fr: { sha256: 'new', held: [true], stamp: '' },
    nl: { sha256: 'as it was', held: [true], stamp: '' },
  },
  ...{ findings: [], messages: [], keywords: [], tables: [] },
};

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

describe('writeMarkdown', () => {
  it('writes a file a language, and says what it holds and how it was left', async () => {
    const folder = await temporaryFolder();
    const { markdown, replaced } = writeMarkdown(folder, question);
    expect(await readFolder(folder)).toStrictEqual({
      'fr/6/902.md': bytes(files['fr/6/902.md']),
      'nl/6/902.md': bytes(files['nl/6/902.md']),
    });
    expect(markdown).toStrictEqual({
      fr: { sha256: sha256Of(fr ?? ''), held: [true, true, true], stamp: stampOf(join(folder, 'fr/6/902.md')) },
      nl: { sha256: sha256Of(nl ?? ''), held: [true, true, true], stamp: stampOf(join(folder, 'nl/6/902.md')) },
    });
    expect(replaced).toStrictEqual([
      { id: 'fr/6/902', before: null },
      { id: 'nl/6/902', before: null },
    ]);
  });

  it('leaves what is the same, and says what it replaced', async () => {
    const folder = await temporaryFolder({ ...files, 'nl/6/902.md': 'old' });
    const longAgo = new Date('2001-01-01');
    await utimes(join(folder, 'fr/6/902.md'), longAgo, longAgo);
    expect(writeMarkdown(folder, question).replaced).toStrictEqual([{ id: 'nl/6/902', before: sha256Of('old') }]);
    expect((await stat(join(folder, 'fr/6/902.md'))).mtime).toStrictEqual(longAgo);
    expect((await readFolder(folder))['nl/6/902.md']).toBe(bytes(files['nl/6/902.md']));
  });

  it('says what the file system says', async () => {
    const folder = await temporaryFolder({ fr: 'a file where a folder is expected' });
    expect(() => writeMarkdown(folder, question)).toThrow(/ENOTDIR|EEXIST/);
  });
});

describe('stampOf', () => {
  it('changes with the time of a file, and with its size', async () => {
    const folder = await temporaryFolder({ 'a.md': 'a' });
    const file = join(folder, 'a.md');
    const first = stampOf(file);
    await utimes(file, new Date('2001-01-01'), new Date('2001-01-01'));
    const second = stampOf(file);
    await writeFile(file, 'ab');
    expect(new Set([first, second, stampOf(file)]).size).toBe(3);
  });

  it('is none where there is no file', async () => {
    const folder = await temporaryFolder({ 'a/b.md': '' });
    expect([stampOf(join(folder, 'a')), stampOf(join(folder, 'c.md'))]).toStrictEqual([null, null]);
  });
});

describe('findIntact', () => {
  const threads = createContentThreads(1);

  it('trusts the stamp of a file, then its digest, and gives the stamps that it found', async () => {
    const folder = await temporaryFolder();
    const { markdown } = writeMarkdown(folder, question);
    const record = { ...held, markdown };
    expect((await findIntact([record], folder, threads)).get(record)).toBe(record);
    await utimes(join(folder, 'nl/6/902.md'), new Date('2001-01-01'), new Date('2001-01-01'));
    const restamped = (await findIntact([record], folder, threads)).get(record);
    expect(restamped).toMatchObject({ markdown: { fr: markdown.fr } });
    expect(restamped).toMatchObject({ markdown: { nl: { stamp: stampOf(join(folder, 'nl/6/902.md')) } } });
  });

  it('finds none where a file has other bytes, or is not there, whatever the stamp says', async () => {
    const folder = await temporaryFolder();
    const { markdown } = writeMarkdown(folder, question);
    const unstamped = { ...held, markdown: { fr: { sha256: sha256Of('x'), held: [true] as const, stamp: '' } } };
    await writeFile(join(folder, 'nl/6/902.md'), 'other bytes');
    const record = { ...held, markdown };
    expect((await findIntact([record, unstamped], join(folder), threads)).size).toBe(0);
    expect((await findIntact([unstamped], join(folder, 'absent'), threads)).size).toBe(0);
  });
});

describe('finishMarkdown', () => {
  it('removes what no question gives, and what was written on the way, and leaves files of other names', async () => {
    const folder = await temporaryFolder({ ...files, 'fr/6/1.md': 'gone', 'fr/6/2.md': 'passing', 'fr/note.txt': 'n' });
    const before = {
      standing: ['fr/6/902', 'fr/6/1'],
      replaced: new Map([
        ['fr/6/902', 'old'],
        ['nl/6/902', 'as it was'],
        ['fr/6/2', null],
      ]),
    };
    expect(await finishMarkdown(folder, [held], before)).toStrictEqual({ written: 1, removed: 1 });
    expect(Object.keys(await readFolder(folder))).toStrictEqual(['fr/6/902.md', 'fr/note.txt', 'nl/6/902.md']);
  });
});
