import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requireRealQuestions, requireUnmixedFolders } from '../../src/build/refuse-mixing.ts';
import type { Question } from '../../src/domain/question.ts';
import { formatInventedMark } from '../../src/synthesize/invented-mark.ts';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';
import { peculiarQuestions } from '../setup/invented-questions.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const mark = formatInventedMark({ questions: 3, seed: 1 });

describe('an archive’s folders', () => {
  it('say whether it is invented', async () => {
    expect(await requireUnmixedFolders(await temporaryFolder({ 'INVENTED.md': mark, 'raw/5/a.txt': 'x' }))).toBe(true);
    expect(await requireUnmixedFolders(await temporaryFolder({ 'raw/5/a.txt': 'x' }))).toBe(false);
    expect(await requireUnmixedFolders(await temporaryFolder())).toBe(false);
  });

  it('are refused where the project’s own content bears the mark', async () => {
    const folder = await temporaryFolder({ 'content/INVENTED.md': mark });
    await symlink(join(folder, 'content'), join(folder, 'link'));
    for (const name of ['content', 'link']) {
      await expect(requireUnmixedFolders(join(folder, name), join(folder, 'content'))).rejects.toThrow(
        `Unexpected INVENTED.md in ${join(folder, name)}, expected the real archive, which no invented one replaces`,
      );
    }
  });

  it.each(['raw/INVENTED.md', 'raw/5/INVENTED.md', 'raw/copy/deep/INVENTED.md'])(
    'are refused with an invented archive among the raw files, %s',
    async (path) => {
      const folder = await temporaryFolder({ [path]: mark, 'raw/5/a.txt': 'x' });
      const reason = `Unexpected ${join(folder, path)}, expected raw files of one archive only`;
      await expect(requireUnmixedFolders(folder)).rejects.toThrow(reason);
    },
  );

  it('are refused where the raw files are those of an invented archive, by a link or by a folder in it', async () => {
    const folder = await temporaryFolder({
      'invented/INVENTED.md': mark,
      'invented/raw/raw/5/a.txt': 'x',
      'real/x': '',
    });
    const reason = `Unexpected ${join(folder, 'invented/INVENTED.md')} above the raw files, expected those of an archive`;
    await expect(requireUnmixedFolders(join(folder, 'invented/raw'))).rejects.toThrow(reason);
    await symlink(join(folder, 'invented/raw'), join(folder, 'real/raw'));
    await expect(requireUnmixedFolders(join(folder, 'real'))).rejects.toThrow(reason);
  });
});

describe('the questions of an archive that is not invented', () => {
  const invented = [...synthesizeArchive({ questions: 300, seed: 4 })].map(({ question }) => question);
  const withSources = (question: (typeof invented)[number], path: string): Question => {
    return { ...question, sources: [{ path, layout: 'web', locales: ['fr'], sha256: '0'.repeat(64) }] };
  };

  it('are refused when one of them was asked by somebody invented, whichever it is', () => {
    for (const question of invented) {
      const questions = [...Object.values(peculiarQuestions), withSources(question, '5/x.txt')];
      expect(() => requireRealQuestions(questions), question.questionNumber).toThrow(
        'Unexpected raw files of an invented archive, 5/x.txt, expected questions that were really asked',
      );
    }
  });

  it('are refused with the number of files that there are', () => {
    const questions = invented.slice(0, 3).map((question, index) => withSources(question, `5/${index}.txt`));
    expect(() => requireRealQuestions(questions)).toThrow('5/0.txt and 2 more, expected');
  });

  it('are left alone when nobody is known to be invented', () => {
    expect(() => requireRealQuestions(Object.values(peculiarQuestions))).not.toThrow();
  });
});
