import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frenchPage } from '../setup/invented-raw-files.ts';
import { runScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

/** Two members of a series of which the second does not know the first. */
const members = {
  'raw/5/a.txt': frenchPage('5-1').replace('6/6/2013Réponse', '6/6/2013Réponse\n\nAussi posée à : question écrite 5-2'),
  'raw/5/b.txt': frenchPage('5-2'),
};

describe('the report of npm run content', () => {
  it('has what the rules of the corpus find, which does not change the exit status', async () => {
    const folder = await temporaryFolder(members);
    const run = await runScript(folder, 'content', '--content', '.');
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(run.stderr).toMatch(
      /^raw\/5\/b\.txt\n {2}1:1 {2}warning {2}Unexpected absence of also-asked-to 5-1, expected .* {2}relation-without-inverse\n {4}at raw\/5\/a\.txt:1:1: Question 5-1 has also-asked-to 5-2\n\n/m,
    );
    expect(run.stderr).toMatch(
      /\nBy rule\n +1 +warning +relation-without-inverse +lint, in 1 file\nBy file\n +raw\/5\/b\.txt +1 warning\n/,
    );
  });

  it('has where two files of one question differ', async () => {
    const folder = await temporaryFolder({ 'raw/a.txt': frenchPage('5-1'), 'raw/b.txt': frenchPage('5-1', 'Ponts') });
    const run = await runScript(folder, 'content', '--content', '.');
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toMatch(
      /^raw\/b\.txt\n {2}9:1 {2}warning {2}Unexpected title "Ponts", expected .* as in a\.txt:9:1/m,
    );
  });

  it('is written as JSON, every message of reading and comparing in it, the same bytes each time', async () => {
    const folder = await temporaryFolder({ ...members, 'raw/empty.txt': '' });
    const run = await runScript(folder, 'content', '--content', '.', '--report', 'out/report.json');
    expect(run.exitCode).toBe(1);
    const text = await readFile(join(folder, 'out/report.json'), 'utf8');
    const emptyFile: unknown = expect.stringMatching(/^Unexpected empty file, expected /);
    const unread = { ruleId: 'empty-file', source: 'ingest', weight: 'error' };
    const lacking = { ruleId: 'relation-without-inverse', source: 'lint', weight: 'warning' };
    expect(JSON.parse(text)).toStrictEqual({
      rawFiles: { total: 3, read: 2 },
      alignment: { paragraphs: 0, alone: 0 },
      rules: [unread, lacking].map((rule) => ({ ...rule, messages: 1, files: 1 })),
      files: [
        { file: 'empty.txt', error: 1, warning: 0, info: 0 },
        { file: '5/b.txt', error: 0, warning: 1, info: 0 },
      ],
      messages: [
        {
          file: '5/b.txt',
          line: 1,
          column: 1,
          ...lacking,
          reason: 'Unexpected absence of also-asked-to 5-1, expected the inverse of the relation there',
          cause: { file: '5/a.txt', line: 1, column: 1, reason: 'Question 5-1 has also-asked-to 5-2' },
        },
        { file: 'empty.txt', line: 1, column: 1, ...unread, reason: emptyFile },
      ],
    });
    await runScript(folder, 'content', '--content', '.', '--report', 'out/again.json');
    expect(await readFile(join(folder, 'out/again.json'), 'utf8')).toBe(text);
  });
});
