import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeContent } from '../../src/build/content.ts';
import { divideTableKeywords } from '../../src/build/divide-table-keywords.ts';
import type { Progress } from '../../src/build/progress.ts';
import type { RawReading } from '../../src/build/read-raw-archive.ts';
import { parseQuestion } from '../../src/ingest/parse-question.ts';
import { parseFrontmatter } from '../../src/markdown/parse-markdown.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** A reading of a page written here, as the archive has it. */
function readingOf(path: string, page: string): RawReading {
  const { layout, form, locales, question, messages, spans } = parseQuestion({
    path,
    bytes: new TextEncoder().encode(page),
  });
  if (layout === null || question === null) throw new Error(messages.join('\n'));
  return { path, part: { source: { path, layout, locales, sha256: '0'.repeat(64) }, question, form, spans }, messages };
}

const webPage = `Question écrite n° 4-1

de Anne Dupont (PS) du 3 mars 2008

au ministre de la Justice

Ponts

pont ferroviaire
eau potable

Chronologie

3/3/2008 Envoi question

Question n° 4-1 du 3 mars 2008 : (Question posée en français)

Combien ?
`;

const table = (keywords: string): string => `SÉNAT DE BELGIQUE | ||||
Session 2007-2008 | ||||
4 mars 2008 | ||||
Question écrite n° 4-2 | ||||
de Anne Dupont (PS) | ||||
au ministre de la Justice | ||||
Ponts | ||||
${keywords} | ||||
 | ||||
Question n° 4-2 du 4 mars 2008 : (Question posée en français) | ||||
Combien ? | ||||
`;

function divided(keywords: string) {
  const [, reading] = divideTableKeywords([readingOf('4-1.txt', webPage), readingOf('4-2.txt', table(keywords))]);
  return {
    keywords: reading?.part?.question.keywords,
    findings: reading?.messages.map(({ ruleId }) => ruleId),
  };
}

const silent: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };

describe('keywords that a table ran together', () => {
  it('are divided on their way to the Markdown', async () => {
    const folder = await temporaryFolder({
      'raw/4-1.txt': webPage,
      'raw/4-2.txt': table('eau potable pont ferroviaire'),
    });
    expect((await writeContent(folder, silent)).messages.has('4-2.txt')).toBe(false);
    const markdown = await readFile(join(folder, 'questions/fr/4/2.md'), 'utf8');
    expect(parseFrontmatter(markdown).keywords).toStrictEqual(['eau potable', 'pont ferroviaire']);
  });

  it('are divided where the rest of the archive knows them, without a message', () => {
    expect(divided('eau potable pont ferroviaire')).toStrictEqual({
      keywords: { fr: ['eau potable', 'pont ferroviaire'] },
      findings: [],
    });
  });

  it('are known to be one where the archive has them as one', () => {
    expect(divided('pont ferroviaire')).toStrictEqual({ keywords: { fr: ['pont ferroviaire'] }, findings: [] });
  });

  it('stay whole and reported where one of them is not known', () => {
    expect(divided('eau potable pont suspendu')).toStrictEqual({
      keywords: { fr: ['eau potable pont suspendu'] },
      findings: ['undivided-keywords'],
    });
  });
});
