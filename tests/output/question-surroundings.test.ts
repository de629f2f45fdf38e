import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultArchiveOptions, projectDirectory, questionsDirectoryOf } from '../../src/build/archive-config.ts';
import { buildSite, type BuiltSite } from '../../src/build/build-site.ts';
import { formatQuestionFileId, questionFilePath } from '../../src/collections/question-files.ts';
import type { Question } from '../../src/domain/question.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { toHeldQuestion } from '../setup/held-questions.ts';
import { silentProgress } from '../setup/silent-progress.ts';
import { wordsOf } from './page-text.ts';
import { readBuiltSite } from './read-built-site.ts';

const folder = join(projectDirectory, '.cache', 'test-sites', 'vitest', 'surroundings');
const options = {
  ...defaultArchiveOptions,
  contentDirectory: join(folder, 'content'),
  outDirectory: join(folder, 'site'),
};

/** One that waits beyond its deadline, one that mentions it and another, and a reply that is late. */
const questions: readonly Question[] = [
  { ...plainQuestion, questionNumber: '5-100', relations: [], answers: [] },
  {
    ...plainQuestion,
    questionNumber: '5-200',
    relations: [],
    text: { fr: ['Voir la question écrite n° 5-100 et 5-8901.'], nl: ['Zie schriftelijke vraag nr. 5-100.'] },
  },
];

function build(asOf: string | null): Promise<BuiltSite> {
  for (const question of questions) {
    for (const locale of markdownLocales(question)) {
      const id = formatQuestionFileId({ locale, questionNumber: question.questionNumber });
      const path = questionFilePath(questionsDirectoryOf(options), id);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, toMarkdown(question, locale));
    }
  }
  const held = questions.map(toHeldQuestion);
  const order = { ...options, asOf, questions: held, contentDigest: null, isInvented: false, processes: 1 };
  return buildSite(order, silentProgress);
}

const pageOf = (path: string) =>
  readBuiltSite({ directory: options.outDirectory, base: '/', site: '' }).page(path).document;
const stateOf = (path: string) => wordsOf(pageOf(path).querySelector('.state strong'));

describe('the pages of questions', () => {
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await build(null);
  });

  it('lead from a mention to the question here, or on the Senate’s site', () => {
    const links = [...pageOf('fr/5-200/').querySelectorAll('#q-p1 p a')];
    expect(links.map((link) => [wordsOf(link), link.getAttribute('href')])).toStrictEqual([
      ['5-100', '/fr/5-100/'],
      ['5-8901', 'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8901&LANG=fr'],
    ]);
  });

  it('say which questions mention them', () => {
    const mentioners = pageOf('nl/5-100/').querySelector('nav.mentioners');
    expect(wordsOf(mentioners)).toBe('Vermeld in 5-200 Bruggen - Staat · An de Vries (Onafhankelijke)');
    expect(mentioners?.querySelector('a')?.getAttribute('href')).toBe('/nl/5-200/');
    expect(pageOf('5-100/').querySelectorAll('nav.mentioners')).toHaveLength(2);
    expect(pageOf('nl/5-200/').querySelector('nav.mentioners')).toBeNull();
  });

  it('say that a reply was late, and lists say so, too', () => {
    expect(stateOf('fr/5-200/')).toBe(
      'La réponse est arrivée le 4\u00A0juin 2013, après 35\u00A0jours, soit 5\u00A0jours après l’expiration du délai de réponse.',
    );
    expect(wordsOf(pageOf('nl/jaren/2012-2013/').querySelector('.question-list'))).toContain(
      'Beantwoord na 35\u00A0dagen, buiten de termijn',
    );
  });

  it('count the days without a reply to the day that the build is given, and are else the same at any time', async () => {
    expect(stateOf('fr/5-100/')).toBe('Aucune réponse ne figure dans l’archive.');
    const page = join(options.outDirectory, 'fr/5-100/index.html');
    const before = readFileSync(page, 'utf8');
    const { planned } = await build('2013-06-04');
    expect(stateOf('fr/5-100/')).toBe(
      'Au 4\u00A0juin 2013, soit 35\u00A0jours après la question, aucune réponse ne figure dans l’archive\u00A0; le délai de réponse est dépassé de 5\u00A0jours.',
    );
    expect(stateOf('nl/5-100/')).toMatch(/^Op 4\u00A0juni 2013, 35\u00A0dagen na de vraag, /);
    expect(await build('2013-06-04')).toMatchObject({ rendered: 0 });
    expect(await build(null)).toMatchObject({ rendered: planned });
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});
