import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdit, prepareEdits, type RawFileEdit } from '../../../src/bench/site/archive-edits.ts';
import { findRawFiles } from '../../../src/build/raw-files.ts';
import { writeSynthesizedArchive } from '../../../src/build/synthesize-files.ts';
import { parseQuestion } from '../../../src/ingest/parse-question.ts';
import { silentProgress } from '../../setup/silent-progress.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

async function archive(questions: number) {
  const folder = await temporaryFolder();
  await writeSynthesizedArchive(folder, { questions, seed: 1 }, silentProgress);
  return join(folder, 'raw');
}
const questionOf = ({ path, bytes }: RawFileEdit) => parseQuestion({ path, bytes }).question;

describe('what happens to an archive that is measured', () => {
  it('is the same each time: pages of the largest legislature, none of them twice', async () => {
    const [a, b] = [await prepareEdits(await archive(200), 2), await prepareEdits(await archive(200), 2)];
    expect(a).toStrictEqual(b);
    const paths = [...a.changes, ...a.additions].map(({ path }) => path);
    expect(new Set(paths).size).toBe(4);
    expect(paths.filter((path) => !path.startsWith('5/'))).toStrictEqual([]);
  });

  it('changes a word of a reply, and nothing else of the question', async () => {
    const raw = await archive(200);
    const { changes } = await prepareEdits(raw, 2);
    for (const edit of changes) {
      const before = questionOf({ path: edit.path, bytes: await readFile(join(raw, edit.path)) });
      const after = questionOf(edit);
      expect({ ...after, answers: [] }).toStrictEqual({ ...before, answers: [] });
      const words = JSON.stringify(after?.answers);
      expect(words).not.toBe(JSON.stringify(before?.answers));
      expect(words.replace(/(\p{L}{6,}) \1/u, '$1')).toBe(JSON.stringify(before?.answers));
    }
    expect(changes).toHaveLength(2);
  });

  it('takes away the only page of a question that was also asked to others, and puts it back as it was', async () => {
    const raw = await archive(200);
    const before = await findRawFiles(raw);
    const { additions } = await prepareEdits(raw, 2);
    const gone = additions.map(({ path }) => path);
    expect(await findRawFiles(raw)).toStrictEqual(before.filter((path) => !gone.includes(path)));
    for (const edit of additions) {
      const name = edit.path.slice(0, edit.path.indexOf('.') + 1);
      expect(before.filter((path) => path.startsWith(name))).toStrictEqual([edit.path]);
      expect(questionOf(edit)?.relations.map(({ kind }) => kind)).toContain('also-asked-to');
      await applyEdit(raw, edit);
    }
    expect(await findRawFiles(raw)).toStrictEqual(before);
  });

  it('is refused to an archive that is too small for it', async () => {
    await expect(prepareEdits(await archive(10), 9)).rejects.toThrow('expected 9 questions to change and to add');
  });
});
