import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../../../src/build/content.ts';
import { readRaw } from '../../../src/build/content/raw-reading.ts';
import { findRunTogether, settleKeywords, settleReading } from '../../../src/build/content/table-keywords.ts';
import { collectKeywords } from '../../../src/ingest/divide-keywords.ts';
import { parseFrontmatter } from '../../../src/markdown/parse-markdown.ts';
import { silentProgress } from '../../setup/silent-progress.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { tablePrint, webPage } from './keyword-pages.ts';

/** A reading of a page written here, as the archive has it. */
function partOf(page: string) {
  const { part, messages } = readRaw({ path: 'a.txt', bytes: new TextEncoder().encode(page), sha256: '0'.repeat(64) });
  if (part === null) throw new Error(messages.join('\n'));
  return { part, messages };
}

const known = collectKeywords([partOf(webPage('4-1', ['pont ferroviaire', 'eau potable'])).part.question.keywords]);

function settled(keywords: string) {
  const reading = partOf(tablePrint('4-2', keywords));
  const found = settleReading(reading, settleKeywords(reading.part.question.keywords, known));
  return { keywords: found.part.question.keywords, findings: found.messages.map(({ ruleId }) => ruleId) };
}

describe('keywords that a table ran together', () => {
  it('are divided on their way to the Markdown', async () => {
    const folder = await temporaryFolder({
      'raw/4-1.txt': webPage('4-1', ['pont ferroviaire', 'eau potable']),
      'raw/4-2.txt': tablePrint('4-2', 'eau potable pont ferroviaire'),
    });
    const order = { contentDirectory: folder, cacheDirectory: join(folder, 'cache'), processes: 1 };
    const { report } = await writeContent(order, silentProgress);
    expect(report.messages.has('4-2.txt')).toBe(false);
    const markdown = await readFile(join(folder, 'questions/fr/4/2.md'), 'utf8');
    expect(parseFrontmatter(markdown).keywords).toStrictEqual(['eau potable', 'pont ferroviaire']);
  });

  it('are divided where the rest of the archive knows them, without a message', () => {
    expect(settled('eau potable pont ferroviaire')).toStrictEqual({
      keywords: { fr: ['eau potable', 'pont ferroviaire'] },
      findings: [],
    });
  });

  it('are known to be one where the archive has them as one', () => {
    expect(settled('pont ferroviaire')).toStrictEqual({ keywords: { fr: ['pont ferroviaire'] }, findings: [] });
  });

  it('lose their own message, and no other that quotes them', () => {
    const { part, messages } = partOf(tablePrint('4-2', 'pont ferroviaire'));
    const other = new VFileMessage('Unexpected "pont ferroviaire", expected none', { ruleId: 'other' });
    const found = settleReading({ part, messages: [...messages, other] }, settleKeywords(part.question.keywords, known));
    expect(messages.map(({ ruleId }) => ruleId)).toStrictEqual(['undivided-keywords']);
    expect(found.messages).toStrictEqual([other]);
  });

  it('stay whole and reported where one of them is not known', () => {
    expect(settled('eau potable pont suspendu')).toStrictEqual({
      keywords: { fr: ['eau potable pont suspendu'] },
      findings: ['undivided-keywords'],
    });
  });

  it('are looked for in tables only, and only where a list is of several words', () => {
    const pages = [tablePrint('4-2', 'eau potable'), tablePrint('4-2', 'eau'), webPage('4-2', ['eau potable'])];
    expect(pages.map((page) => findRunTogether(partOf(page).part))).toStrictEqual([
      { fr: ['eau potable'] },
      undefined,
      undefined,
    ]);
  });
});
