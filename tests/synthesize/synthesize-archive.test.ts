import { describe, expect, it } from 'vitest';
import { chronologyEventKinds } from '../../src/domain/chronology.ts';
import { compareQuestionNumbers } from '../../src/domain/question-number.ts';
import { questionSchema } from '../../src/domain/question.ts';
import { relationKinds, type RelationKind } from '../../src/domain/relation.ts';
import { findSeries } from '../../src/domain/series.ts';
import { statusOf } from '../../src/domain/status.ts';
import { pageLocales } from '../../src/raw-writer/raw-page.ts';
import { legislaturesOf } from '../../src/synthesize/legislatures.ts';
import { synthesizeArchive, type SynthesizedQuestion } from '../../src/synthesize/synthesize-archive.ts';

const archiveOf = (questions: number, seed: number): SynthesizedQuestion[] => [
  ...synthesizeArchive({ questions, seed }),
];
const bytesOf = (archive: readonly SynthesizedQuestion[]): Record<string, string> =>
  Object.fromEntries(
    archive.flatMap(({ files }) => files).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')]),
  );

const seeds = [1, 2, 2026];
const archives = new Map(seeds.map((seed) => [seed, archiveOf(500, seed)]));
const archive = (seed: number): readonly SynthesizedQuestion[] => archives.get(seed) ?? [];

describe('an invented archive', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    expect(bytesOf(archiveOf(500, 1))).toStrictEqual(bytesOf(archive(1)));
    const [one, two] = [bytesOf(archive(1)), bytesOf(archive(2))];
    const common = Object.keys(one).filter((path) => path in two);
    expect(common.length).toBeGreaterThan(300);
    expect(common.filter((path) => one[path] === two[path])).toStrictEqual([]);
  });

  it.each([1, 2, 7, 499])(
    'of %d questions has so many, in the order of their numbers, each in a file of its own',
    (size) => {
      const numbers = archiveOf(size, 1).map(({ question }) => question.questionNumber);
      expect(numbers).toHaveLength(size);
      expect(numbers).toStrictEqual([...new Set(numbers)].sort(compareQuestionNumbers));
    },
  );

  it('is made question by question: the first of a million costs no more than one', () => {
    const [first] = synthesizeArchive({ questions: 1_000_000, seed: 1 }).take(1);
    expect(first?.question.questionNumber).toBe('4-1');
  });

  it('holds questions of the schema only, asked and answered while their legislature lasts', () => {
    const source = { path: 'x', layout: 'web', locales: ['fr'], sha256: '0'.repeat(64) };
    for (const { question } of archive(1)) {
      expect(questionSchema.safeParse({ ...question, sources: [source] }).error).toBeUndefined();
      const days = [question.askedOn, ...question.chronology.map(({ on }) => on)];
      expect(days).toStrictEqual(days.toSorted());
      const own = legislaturesOf(500).find(({ legislature }) => question.questionNumber.startsWith(`${legislature}-`));
      expect((own?.from ?? '9') <= question.askedOn && (days.at(-1) ?? '9') <= (own?.to ?? '0')).toBe(true);
    }
  });
});

describe.each(seeds)('five hundred invented questions of seed %d', (seed) => {
  it('have every layout in every language', () => {
    const pages = archive(seed).flatMap(({ files }) =>
      files.map(({ page }) => `${page.layout} ${page.form} ${pageLocales(page).join('-')}`),
    );
    expect([...new Set(pages)].sort()).toStrictEqual([
      'print-bilingual lines fr-nl',
      'print-bilingual table fr-nl',
      ...['print-unilingual lines fr', 'print-unilingual lines nl'],
      ...['print-unilingual table fr', 'print-unilingual table nl'],
      ...['web lines fr', 'web lines nl'],
    ]);
  });

  it('have every state, every event and every relation', () => {
    const questions = archive(seed).map(({ question }) => question);
    const states = new Set(questions.map((question) => statusOf(question).kind));
    expect([...states].sort()).toStrictEqual([
      ...['answered', 'file-closed', 'legislature-ended', 'reminded', 'requalified', 'resubmitted', 'unanswered'],
      'withdrawn',
    ]);
    const events = questions.flatMap(({ chronology }) => chronology);
    expect(new Set(events.map(({ kind }) => kind))).toStrictEqual(new Set(chronologyEventKinds));
    const relations = questions.flatMap((question) => question.relations);
    expect(new Set(relations.map(({ kind }) => kind))).toStrictEqual(new Set(relationKinds));
    expect(questions.some(({ answers }) => answers.length === 2 && answers[0]?.provisional)).toBe(true);
    expect(questions.some(({ chronology: [sent] }) => sent?.deadline !== undefined)).toBe(true);
  });

  it('have replies from a line to ten pages, by points, by services, and that refer to another', () => {
    const replies = archive(seed).flatMap(({ question }) => question.answers.flatMap(({ text }) => [text.fr ?? []]));
    const lengths = replies.map((paragraphs) => paragraphs.join('\n').length);
    expect(Math.min(...lengths)).toBeLessThan(100);
    expect(Math.max(...lengths)).toBeGreaterThan(15_000);
    const isFound = (pattern: RegExp): boolean => replies.some((reply) => reply.some((each) => pattern.test(each)));
    expect(isFound(/^1\. /)).toBe(true);
    expect(isFound(/^1 (?:–|et|à) \d\. /)).toBe(true);
    expect(isFound(/question (?:écrite )?n° [4-7]-\d+/)).toBe(true);
    expect(isFound(/^(?:Agence fédérale|Office national|Institut royal) des \p{L}+$/u)).toBe(true);
  });

  it('have series of up to twenty, some of whose replies are the same', () => {
    const questions = archive(seed).map(({ question }) => question);
    const series = [...new Set(findSeries(questions).values())];
    expect(Math.max(...series.map(({ members }) => members.length))).toBe(20);
    const texts = series.map(({ members }) =>
      questions
        .filter(({ questionNumber }) => members.includes(questionNumber))
        .flatMap(({ answers }) => answers.at(-1)?.text.nl?.join('\n') ?? ''),
    );
    const long = texts.map((replies) => replies.filter((reply) => reply.length > 600));
    expect(long.some((replies) => new Set(replies).size < replies.length)).toBe(true);
  });

  it('name each other: a relation to one of them has its inverse there', () => {
    const byNumber = new Map(archive(seed).map(({ question }) => [question.questionNumber, question]));
    const inverses: Partial<Record<RelationKind, RelationKind>> = {
      'also-asked-to': 'also-asked-to',
      'resubmitted-as': 'resubmission-of',
      'resubmission-of': 'resubmitted-as',
    };
    const links = [...byNumber.values()].flatMap(({ questionNumber, relations }) =>
      relations.map(({ kind, target }) => ({ from: questionNumber, to: target.number, inverse: inverses[kind] })),
    );
    const checked = links.filter(({ inverse }) => inverse !== undefined);
    expect(checked.length).toBeGreaterThan(500);
    for (const { from, to, inverse } of checked) {
      const back = byNumber.get(to)?.relations.filter(({ kind }) => kind === inverse) ?? [];
      expect(back.map(({ target }) => target.number)).toContain(from);
    }
  });
});

describe('an invented archive of three thousand questions', () => {
  const large = archiveOf(3_000, 5);
  const files = large.flatMap((each) => each.files);
  const share = <T>(items: readonly T[], isCounted: (item: T) => boolean): number =>
    items.filter(isCounted).length / items.length;

  it('has the proportions of the real one', () => {
    const isWeb = ({ page }: (typeof files)[number]): boolean => page.layout === 'web';
    expect(share(files, isWeb)).toBeCloseTo(0.84, 1);
    expect(share(files, ({ page }) => page.form === 'table')).toBeLessThan(0.04);
    expect(
      share(large, ({ files: own }) => new Set(own.flatMap(({ page }) => pageLocales(page))).size === 1),
    ).toBeCloseTo(0.05, 2);
    const answered = ({ question }: SynthesizedQuestion): boolean => question.answers.length > 0;
    expect(share(large, answered)).toBeGreaterThan(0.65);
    expect(share(large, answered)).toBeLessThan(0.8);
    const asked = large.map(({ question }) => question.originalLanguage);
    expect(share(asked, (locale) => locale === 'nl')).toBeGreaterThan(0.4);
    expect(share(asked, (locale) => locale === 'nl')).toBeLessThan(0.75);
  });

  it('has one broken file in a thousand, each kind in turn', () => {
    const broken = files.flatMap(({ damage }) => damage ?? []);
    for (let start = 0; start + 1_000 <= files.length; start += 1_000) {
      const damaged = files.slice(start, start + 1_000).filter(({ damage }) => damage !== null);
      expect(damaged).toHaveLength(1);
    }
    expect(broken.slice(0, 3)).toStrictEqual(['cut-off', 'unknown-layout', 'not-utf8']);
  });

  it('has questions that were asked in three legislatures', () => {
    const byNumber = new Map(large.map(({ question }) => [question.questionNumber, question]));
    const next = (number: string): string | undefined =>
      byNumber.get(number)?.relations.find(({ kind }) => kind === 'resubmitted-as')?.target.number;
    const chains = [...byNumber.keys()].map((number) => [number, next(number) ?? '', next(next(number) ?? '') ?? '']);
    const long = chains.filter(([, , third]) => third !== '');
    expect(long.length).toBeGreaterThan(0);
    for (const [first = '', second = '', third = ''] of long) {
      expect([second, third].map((number) => byNumber.get(number)?.title)).toStrictEqual(
        [first, first].map((number) => byNumber.get(number)?.title),
      );
    }
  });

  it('has a vocabulary of real size, a few words of which come often', () => {
    for (const locale of ['fr', 'nl'] as const) {
      const counts = new Map<string, number>();
      for (const { question } of large) {
        for (const word of (question.text[locale] ?? []).join(' ').match(/\p{L}{4,}/gu) ?? [])
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      expect(counts.size).toBeGreaterThan(10_000);
      expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(counts.size / 5);
    }
  });
});
