import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writePeerFiles } from '../../../src/bench/peers/write-peer-files.ts';
import { formatQuestionFileId, questionFilePath } from '../../../src/collections/question-files.ts';
import type { Question } from '../../../src/domain/question.ts';
import { messages } from '../../../src/i18n/dictionaries.ts';
import { markdownLocales, toMarkdown } from '../../../src/markdown/to-markdown.ts';
import { hostileText, inventedQuestions, peculiarQuestions } from '../../setup/invented-questions.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

/** Writes the Markdown of questions, then the files of the others. */
async function peerFilesOf(questions: readonly Question[]): Promise<{ directory: string; pages: string[] }> {
  const [content, directory] = [await temporaryFolder(), await temporaryFolder()];
  for (const question of questions) {
    for (const locale of markdownLocales(question)) {
      const path = questionFilePath(content, formatQuestionFileId({ locale, questionNumber: question.questionNumber }));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, toMarkdown(question, locale));
    }
  }
  return { directory, pages: await writePeerFiles(content, directory) };
}

/** The frontmatter of a page, and its body. */
async function readPage(directory: string, page: string): Promise<{ frontmatter: unknown; body: string }> {
  const text = await readFile(join(directory, 'pages', `${page}.md`), 'utf8');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) ?? [];
  return { frontmatter: parse(yaml, { version: '1.1' }), body };
}

describe('the files that the other generators are given', () => {
  it('are one a question and language, whatever languages it is known in', async () => {
    const { directory, pages } = await peerFilesOf([peculiarQuestions.dutchOnly, peculiarQuestions.uneven]);
    expect(pages.toSorted()).toStrictEqual(['fr/6-902', 'fr/6-903', 'nl/6-902', 'nl/6-903']);
    for (const page of pages) expect((await readPage(directory, page)).frontmatter).toBeTypeOf('object');
  });

  it('hold the words of our page and its texts, each section under its heading', async () => {
    const { directory } = await peerFilesOf([peculiarQuestions.uneven]);
    const { frontmatter, body } = await readPage(directory, 'fr/6-902');
    expect(frontmatter).toMatchObject({
      pageTitle: 'Archive inventée · 6-902 · Ponts - Péage · Questions écrites du Sénat',
      outcome: 'La réponse est arrivée le 12 mai 2014, après 10\u00A0jours.',
      contents: [
        { id: 'q', heading: 'Question' },
        { id: 'r', heading: 'Réponse 1' },
        { id: 'r2', heading: 'Réponse 2' },
      ],
      themes: { lang: '', words: ['pont'] },
    });
    expect(body).toBe('## Question\n\nUn.\n\nDeux.\n\nTrois.\n\n## Réponse 1\n\nBientôt.\n\n## Réponse 2\n\nVoilà.\n');
  });

  it('name the members of a series, and the neighbours in it', async () => {
    const label = { fr: 'Aussi posée à', nl: 'Ook gesteld aan' };
    const related = ['6-902', '6-904', '6-999'].map((number) => ({
      ...{ kind: 'also-asked-to', label, target: { kind: 'written-question', number } },
    })) satisfies Question['relations'];
    const { directory } = await peerFilesOf([
      peculiarQuestions.uneven,
      { ...peculiarQuestions.dutchOnly, relations: related },
      peculiarQuestions.unanswered,
    ]);
    expect((await readPage(directory, 'nl/6-903')).frontmatter).toMatchObject({
      series: {
        heading: 'Gesteld aan 4\u00A0regeringsleden',
        href: '/nl/reeksen/6-902/',
        members: [
          { number: '6-902', href: '/nl/6-902/', isHeld: true, label: '' },
          { number: '6-903', isHeld: true },
          { number: '6-904', isHeld: true },
          { number: '6-999', isHeld: false, label: '6-999 op de site van de Senaat' },
        ],
        previous: { href: '/nl/6-902/', wording: 'Vorige: 6-902' },
        next: { href: '/nl/6-904/', wording: 'Volgende: 6-904' },
      },
    });
  });

  it('hold the text of the other language where that is shown', async () => {
    const { directory } = await peerFilesOf([peculiarQuestions.dutchOnly]);
    const { frontmatter, body } = await readPage(directory, 'fr/6-903');
    expect(frontmatter).toMatchObject({
      isReplaced: true,
      titleLocale: 'nl',
      sections: [{ lang: 'nl' }, { lang: 'nl' }],
    });
    expect(body).toContain('Hoeveel bruggen?');
  });

  it('say in place of a text that there is none', async () => {
    const { directory } = await peerFilesOf([{ ...peculiarQuestions.bare, text: {} }]);
    const { frontmatter, body } = await readPage(directory, 'nl/6-905');
    expect(frontmatter).toMatchObject({
      chronology: [{ day: '2014-05-05' }],
      sections: [
        { id: 'q', missing: messages.nl.question.noTextAtAll },
        { id: 'r', missing: messages.nl.question.replyTextMissing },
      ],
    });
    expect(body).toBe('## Vraag\n\n## Antwoord\n');
  });

  it('hold a hostile text as text', async () => {
    const { directory } = await peerFilesOf([peculiarQuestions.hostile]);
    const { frontmatter, body } = await readPage(directory, 'nl/6-901');
    expect(frontmatter).toMatchObject({ title: hostileText, addressee: { text: hostileText } });
    expect(body).toMatch(/^## Vraag\n\n\\<\/p>.*\\<script>alert\(1\)\\<\/script>/);
  });

  it('have the words of both languages beside them, under the same names', async () => {
    const { directory } = await peerFilesOf(inventedQuestions.slice(0, 1));
    const words: unknown = JSON.parse(await readFile(join(directory, 'data', 'words.json'), 'utf8'));
    expect(words).toMatchObject({
      fr: { linkToParagraph: 'Lien vers le paragraphe %d', yearsAddress: '/fr/annees/' },
      nl: { linkToParagraph: 'Link naar alinea %d', yearsAddress: '/nl/jaren/' },
    });
  });
});
