import { describe, expect, it } from 'vitest';
import { keyPages } from '../../../src/build/pages/page-keys.ts';
import { formatQuestionFileId, questionFilePath } from '../../../src/collections/question-files.ts';
import type { Question } from '../../../src/domain/question.ts';
import { markdownLocales, toMarkdown } from '../../../src/markdown/to-markdown.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';
import { toHeldQuestion } from '../../setup/held-questions.ts';
import { overlongSeries } from '../../setup/series-questions.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const other: Question = { ...plainQuestion, questionNumber: '5-200', relations: [] };

function keysOf(questions: readonly Question[], siteKey = 'site'): Map<string, string> {
  return new Map(Array.from(keyPages(questions.map(toHeldQuestion), '', siteKey), ({ page, key }) => [page.file, key]));
}

/** The files whose keys differ, or which only one of the two has. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
}

describe('the key of a page', () => {
  const before = keysOf([plainQuestion, other]);

  it('is the same for the same archive, in whatever order', () => {
    expect(changed(before, keysOf([other, plainQuestion]))).toStrictEqual([]);
  });

  it('changes with a text for the pages of the question, and for no other', () => {
    const after = keysOf([plainQuestion, { ...other, text: { ...other.text, fr: ['Autre texte'] } }]);
    expect(changed(before, after)).toStrictEqual(['fr/5-200/index.html', 'nl/5-200/index.html', '5-200/index.html']);
  });

  it('changes with a mention for the question that is mentioned', () => {
    const after = keysOf([plainQuestion, { ...other, text: { fr: ['Voir la question écrite n° 5-100.'] } }]);
    expect(changed(before, after)).toEqual(expect.arrayContaining(['fr/5-100/index.html', 'fr/5-200/index.html']));
    expect(changed(before, after)).toHaveLength(6);
  });

  it('changes with a title for the lists that show it', () => {
    const after = keysOf([plainQuestion, { ...other, title: { ...other.title, fr: 'Autre titre' } }]);
    expect(changed(before, after)).toEqual(
      expect.arrayContaining(['fr/5-200/index.html', 'fr/annees/2012-2013/index.html', 'index.html']),
    );
    expect(changed(before, after)).not.toContain('fr/5-100/index.html');
  });

  it('is that of a page which is told which paragraphs of the question stand side by side', () => {
    const held = toHeldQuestion({ ...plainQuestion, text: { fr: ['Oui.'], nl: ['Ja.'] }, answers: [] });
    const rows = Array.from(keyPages([held], '', 'site'), ({ page }) =>
      'rows' in page.props ? page.props.rows : null,
    );
    expect(rows.filter((each) => each !== null)).toStrictEqual([{ q: '1' }]);
  });

  it('changes with what all pages share for all', () => {
    expect(changed(before, keysOf([plainQuestion, other], 'other'))).toStrictEqual([...before.keys()]);
  });
});

it('the pages of a series that is too long for one are as many as the Markdown of its members needs', async () => {
  const files = overlongSeries.flatMap((question) =>
    markdownLocales(question).map((locale) => {
      const id = formatQuestionFileId({ locale, questionNumber: question.questionNumber });
      return [questionFilePath('', id), toMarkdown(question, locale)] as const;
    }),
  );
  const folder = await temporaryFolder(Object.fromEntries(files));
  const pages = Array.from(keyPages(overlongSeries.map(toHeldQuestion), folder, 'site'), ({ page }) => page.file);
  expect(pages.filter((file) => file.startsWith('fr/series/7-301/r-general/'))).toStrictEqual([
    'fr/series/7-301/r-general/index.html',
    'fr/series/7-301/r-general/2/index.html',
  ]);
});
