import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isContentCache,
  readContentCache,
  writeContentCache,
  type ContentCache,
  type KeptContent,
} from '../../../src/build/content/content-cache.ts';
import type { ContentRecord } from '../../../src/build/content/content-record.ts';
import { toTextFacts } from '../../../src/build/content/text-facts.ts';
import { toQuestionFacts } from '../../../src/domain/question.ts';
import { arbitraryQuestion } from '../../markdown/arbitrary-question.ts';
import { inventedQuestions } from '../../setup/invented-questions.ts';
import { dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { cacheFileOf, outcomeOf, readMarkdown, runContent, testArchive } from './run-content.ts';

const message = { file: 'a.txt', line: 1, column: 2, weight: 'error', ruleId: 'r', source: 's', reason: 'R' } as const;
const place = { file: 'b.txt', line: 3, column: 4, reason: 'C' };

const records: readonly ContentRecord[] = [
  ...inventedQuestions.slice(-3).map((question): ContentRecord => ({
    kind: 'held',
    facts: toQuestionFacts(question),
    textFacts: toTextFacts(question),
    markdown: { nl: { sha256: 'd', held: [true, false], stamp: '1 2 3' } },
    findings: [{ ruleId: 'r', reason: 'a\u2028b' }],
    messages: [{ ...message, cause: place }],
    keywords: [{ fr: ['a'] }, {}],
    tables: [{ path: 'a.txt', printed: { fr: ['a b'] }, settled: { fr: ['a', 'b'] } }],
  })),
  { kind: 'unfit', questionNumber: '5-1', sources: [], messages: [message], keywords: [], tables: [] },
  { kind: 'unread', path: 'c.txt', sha256: null, messages: [] },
];

const content: KeptContent = { records, lintMessages: [message, { ...message, cause: place }] };

async function cacheIn(folder: string, key = 'key'): Promise<ContentCache> {
  const cache = { file: join(folder, 'deep', 'content.ndjson'), key };
  await writeContentCache(cache, content);
  return cache;
}

describe('the cache of the content stage', () => {
  it('gives back what was written, and leaves one file', async () => {
    const cache = await cacheIn(await temporaryFolder());
    expect(await isContentCache(cache)).toBe(true);
    const { digest, ...read } = (await readContentCache(cache)) ?? {};
    expect(read).toStrictEqual(content);
    expect(digest).toMatch(/^[\da-f]{64}$/);
    expect(await readdir(dirname(cache.file))).toStrictEqual(['content.ndjson']);
  });

  it('gives back any facts, whatever stands in them', async () => {
    const cache = { file: join(await temporaryFolder(), 'content.ndjson'), key: 'key' };
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryQuestion, { maxLength: 3 }), async (questions) => {
        const some = questions.map((question): ContentRecord => ({
          kind: 'held',
          facts: toQuestionFacts(question),
          textFacts: toTextFacts(question),
          ...{ markdown: {}, findings: [], messages: [], keywords: [], tables: [] },
        }));
        const digest = await writeContentCache(cache, { records: some, lintMessages: [] });
        expect(await readContentCache(cache)).toStrictEqual({ records: some, lintMessages: [], digest });
      }),
      { numRuns: 60 },
    );
  });

  it('is none when it is not there, is a folder, or was made with something else', async () => {
    const folder = await temporaryFolder();
    const cache = await cacheIn(folder);
    for (const other of [
      { ...cache, key: 'other' },
      { ...cache, file: join(folder, 'absent') },
      { ...cache, file: folder },
    ]) {
      expect(await isContentCache(other)).toBe(false);
      expect(await readContentCache(other)).toBeUndefined();
    }
  });

  it('is none when a byte of it is another, or lacks, anywhere', async () => {
    const cache = await cacheIn(await temporaryFolder());
    const whole = await readFile(cache.file);
    for (let at = 0; at < whole.length; at += 53) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x01;
      for (const broken of [flipped, whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)])]) {
        await writeFile(cache.file, broken);
        expect(await readContentCache(cache), `at ${at}`).toBeUndefined();
      }
    }
  });

  it('holds what was read from one before, without what is left out, and what has come', async () => {
    const cache = await cacheIn(await temporaryFolder());
    const whole = await readFile(cache.file);
    const { records: read = [], lintMessages = [] } = (await readContentCache(cache)) ?? {};
    const come: ContentRecord = { kind: 'unread', path: 'é.txt', sha256: 'd', messages: [] };
    await writeContentCache(cache, { records: [come, ...read.slice(1)], lintMessages });
    expect((await readContentCache(cache))?.records).toStrictEqual([come, ...records.slice(1)]);
    await writeContentCache(cache, { records: read, lintMessages });
    expect((await readFile(cache.file)).equals(whole)).toBe(true);
  });

  it('has a digest that is the same for the same, and another for anything else', async () => {
    const cache = { file: join(await temporaryFolder(), 'content.ndjson'), key: 'key' };
    const others: KeptContent[] = [
      content,
      { ...content, records: records.slice(1) },
      { ...content, records: records.toReversed() },
      { ...content, lintMessages: [] },
    ];
    const digests: string[] = [];
    for (const other of [...others, content]) digests.push(await writeContentCache(cache, other));
    expect(new Set(digests).size).toBe(others.length);
    expect(digests.at(-1)).toBe(digests[0]);
  });
});

describe('a run with a broken cache', () => {
  it.each([
    ['nothing', () => ''],
    ['another text', () => 'content\nx\n'],
    ['a part', (text: string) => text.slice(0, text.length / 2)],
    ['other words', (text: string) => text.replace('Ponts', 'Routes')],
    ['a line too few', (text: string) => text.split('\n').toSpliced(1, 1).join('\n')],
  ])('holding %s reads all, says the same, and keeps a whole one', async (_, spoil) => {
    const archive = await testArchive({ '5/5-1.fr.txt': frenchPage('5-1'), '5/5-2.nl.txt': dutchPage('5-2') });
    const first = await outcomeOf(archive);
    const file = cacheFileOf(archive);
    await writeFile(file, spoil(await readFile(file, 'utf8')));
    expect(await outcomeOf(archive)).toStrictEqual({ ...first, report: { ...first.report, written: 0 } });
    expect((await runContent(archive)).report.reused).toBe(2);
  });

  it('is not misled by a cache of another folder', async () => {
    const [one, other] = [
      await testArchive({ 'a.txt': frenchPage('5-1') }),
      await testArchive({ 'a.txt': frenchPage('5-1', 'Ponts') }),
    ];
    await runContent(one);
    await mkdir(other.cacheDirectory, { recursive: true });
    await writeFile(cacheFileOf(other), await readFile(cacheFileOf(one)));
    expect((await runContent(other)).report).toMatchObject({ reused: 0, written: 1 });
    expect((await readMarkdown(other))['fr/5/1.md']).toContain('title: "Ponts"');
  });
});
