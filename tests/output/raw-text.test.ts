import { describe, expect, it } from 'vitest';
import { realSites } from './built-sites.ts';
import { paragraphsOf, type MarkedText } from './page-text.ts';
import { readRawQuestions, type RawQuestion } from './raw-question.ts';
import type { BuiltSite } from './read-built-site.ts';

const questions = readRawQuestions();

/** The sections of a raw question with the ids they have on a page, and their paragraphs in the order of the file. */
function sectionsOf({ paragraphs, replies }: RawQuestion): { id: string; paragraphs: readonly string[] }[] {
  const ofReplies = replies.map((reply, index) => ({ id: index === 0 ? 'r' : `r${index + 1}`, paragraphs: reply }));
  return [{ id: 'q', paragraphs }, ...ofReplies];
}

/** The paragraphs of a section on the pages of a question in the languages of its file, one page after the other. */
function onLanguagePages(site: BuiltSite, { number, languages }: RawQuestion, id: string): MarkedText[] {
  return languages.flatMap((language) => paragraphsOf(site.page(`${language}/${number}/`).document, id));
}

describe.each(realSites)('on $name', ({ site }) => {
  it.each(questions)('each paragraph of $path stands byte for byte at its id', (question) => {
    for (const { id, paragraphs } of sectionsOf(question)) {
      const shown = onLanguagePages(site, question, id);
      expect(shown.map(({ text }) => text)).toStrictEqual(paragraphs);
      expect(shown).not.toHaveLength(0);
    }
  });

  it.each(questions)('each paragraph of $path stands in its language on the bilingual page', (question) => {
    const { document } = site.page(`${question.number}/`);
    for (const { id } of sectionsOf(question)) {
      for (const language of question.languages) {
        const alone = paragraphsOf(site.page(`${language}/${question.number}/`).document, id);
        const beside = paragraphsOf(document, id, language);
        expect(beside).toStrictEqual(alone.map(({ text }) => ({ text, language })));
      }
    }
  });

  it('the two languages of a print are told apart', () => {
    const first = (path: string, id: string) => paragraphsOf(site.page(path).document, id)[0]?.text.slice(0, 13);
    expect(first('fr/5-8900/', 'q')).toBe('Ces dernières');
    expect(first('nl/5-8900/', 'q')).toBe('Bedrijven en ');
    expect(first('fr/5-8900/', 'r')).toBe('1, 2 et 3. Le');
    expect(first('nl/5-8900/', 'r')).toBe('1, 2 en 3. De');
  });

  it('what typesetters like to change is as it was', () => {
    const all = questions.flatMap((question) =>
      sectionsOf(question).flatMap(({ id }) => onLanguagePages(site, question, id).map(({ text }) => text)),
    );
    const text = all.join('\n');
    for (const kept of [
      '@SPF_Finances',
      "l'atout",
      'L’Office',
      'suivantes\u00A0:',
      '1\u00A0214',
      '“hertweeten”',
      'www.facebook.com/Belgium.be',
    ]) {
      expect(text).toContain(kept);
    }
  });
});
