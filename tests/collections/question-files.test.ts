import { describe, expect, it } from 'vitest';
import {
  findQuestionFileIds,
  formatQuestionFileId,
  parseQuestionFileId,
  questionFilePath,
} from '../../src/collections/question-files.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('the entry of a Markdown file', () => {
  it('is its language, legislature and serial', () => {
    expect(formatQuestionFileId({ locale: 'nl', questionNumber: '5-10224' })).toBe('nl/5/10224');
    expect(parseQuestionFileId('nl/5/10224')).toStrictEqual({ locale: 'nl', questionNumber: '5-10224' });
  });

  it.each(['de/5/1', 'fr/5', 'fr/05/1', 'fr/5/1.md', 'fr/5/1/2', '/fr/5/1', 'fr/5/x'])('is not %s', (id) => {
    expect(parseQuestionFileId(id)).toBeUndefined();
  });
});

describe('findQuestionFileIds', () => {
  it('finds the files that question numbers name, and no others', async () => {
    const folder = await temporaryFolder({
      'nl/5/9.md': '',
      'fr/5/10.md': '',
      'fr/4/7.md': '',
      'fr/5/notes.md': '',
      'fr/5/9.txt': '',
      'fr/readme.md': '',
      'de/5/9.md': '',
      'fr/5/9.md/x.md': '',
    });
    const ids = await findQuestionFileIds(folder);
    expect(ids).toStrictEqual(['fr/4/7', 'fr/5/10', 'fr/5/9', 'nl/5/9']);
    expect(ids.map((id) => questionFilePath('', id))[0]).toBe('fr/4/7.md');
  });

  it('finds nothing in a folder that is not there', async () => {
    expect(await findQuestionFileIds('/no/such/folder')).toStrictEqual([]);
  });
});
