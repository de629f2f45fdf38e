import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chronologyEventKinds } from '../../src/domain/chronology.ts';
import { compareQuestionNumbers } from '../../src/domain/question-number.ts';
import { questionSchema } from '../../src/domain/question.ts';
import { relationKinds } from '../../src/domain/relation.ts';
import { statusOf, type StatusKind } from '../../src/domain/status.ts';
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

/** Every state that a question can be in; the compiler asks for all. */
const states: Readonly<Record<StatusKind, true>> = {
  ...{ answered: true, 'answered-provisionally': true, 'answered-undated': true, 'file-closed': true },
  ...{ 'legislature-ended': true, reminded: true, requalified: true, resubmitted: true, unanswered: true },
  withdrawn: true,
};

describe('an invented archive', () => {
  it('has the same bytes for the same seed, and others for another', () => {
    expect(bytesOf(archiveOf(500, 1))).toStrictEqual(bytesOf(archive(1)));
    const [one, two] = [bytesOf(archive(1)), bytesOf(archive(2))];
    const common = Object.keys(one).filter((path) => path in two && one[path] !== '');
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

  it('sits in extraordinary session from an election to October, and else in the parliamentary year', () => {
    const sessions = new Map(archive(1).map(({ question }) => [question.askedOn, question.session]));
    for (const [askedOn, session] of sessions) {
      const isExtraordinary = ['2007', '2010', '2014', '2019'].some(
        (year) => askedOn > `${year}-07-01` && askedOn < `${year}-10-08`,
      );
      if (isExtraordinary) expect(session).toBe(`Session extraordinaire ${askedOn.slice(0, 4)}`);
      else expect(session).toMatch(/^(?:\d{4}-\d{4}|Session extraordinaire \d{4})$/);
    }
    expect([...sessions.values()]).toEqual(expect.arrayContaining(['Session extraordinaire 2010', '2012-2013']));
  });

  it('has a page twice that was saved before the reply, too: the later one under its digest', () => {
    const early = archive(1).flatMap(({ question, files }) => files.filter((file) => file.printed !== question));
    expect(early.length).toBeGreaterThan(3);
    for (const { path, printed } of early) {
      const { question, files } = archive(1).find(({ files: own }) => own.some((file) => file.path === path)) ?? {};
      expect(printed.answers).toStrictEqual([]);
      expect(question?.answers).not.toStrictEqual([]);
      expect(printed.chronology.map(({ kind }) => kind)).not.toContain('answered');
      const later = files?.find((file) => file.path !== path && file.path.startsWith(path.replace(/txt$/, '')));
      const digest = createHash('sha256')
        .update(later?.bytes ?? '')
        .digest('hex');
      expect(later?.path).toBe(path.replace(/txt$/, `${digest.slice(0, 8)}.txt`));
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
    const found = new Set(questions.map((question) => statusOf(question).kind));
    expect([...found].sort()).toStrictEqual(Object.keys(states).sort());
    const events = questions.flatMap(({ chronology }) => chronology);
    expect(new Set(events.map(({ kind }) => kind))).toStrictEqual(new Set(chronologyEventKinds));
    const relations = questions.flatMap((question) => question.relations);
    expect(new Set(relations.map(({ kind }) => kind))).toStrictEqual(new Set(relationKinds));
    expect(questions.some(({ answers }) => answers.length === 2 && answers[0]?.provisional)).toBe(true);
    expect(questions.some(({ chronology: [sent] }) => sent?.deadline !== undefined)).toBe(true);
    const isLacking = ({ answers, chronology }: (typeof questions)[number]): boolean =>
      answers.length === 0 && chronology.some(({ kind }) => kind === 'answered');
    expect(questions.some(isLacking)).toBe(true);
  });

  it('have replies from a line to ten pages, by points, by services, and that refer to another', () => {
    const replies = archive(seed).flatMap(({ question }) => question.answers.flatMap(({ text }) => [text.fr ?? []]));
    const lengths = replies.map((paragraphs) => paragraphs.join('\n').length);
    expect(Math.min(...lengths)).toBeLessThan(100);
    expect(Math.max(...lengths)).toBeGreaterThan(20_000);
    const isFound = (pattern: RegExp): boolean => replies.some((reply) => reply.some((each) => pattern.test(each)));
    expect(isFound(/question (?:écrite )?n° [4-7]-\d+/)).toBe(true);
    expect(isFound(/^(?:Agence fédérale|Office national|Institut royal) des \p{L}+$/u)).toBe(true);
    expect(isFound(/^(?:Année|Commune) .+\n(?:.+\n)+.+$/)).toBe(true);
    expect(isFound(/^\(1\) Moniteur belge du /)).toBe(true);
    expect(isFound(/^Annexe$/)).toBe(true);
  });

  it('have points in every notation', () => {
    const questions = archive(seed).map(({ question }) => question);
    const openingsOf = (texts: readonly (readonly string[] | undefined)[]): string =>
      texts.flatMap((paragraphs) => paragraphs ?? []).join('\n');
    const asked = openingsOf(questions.map(({ text }) => text.nl));
    for (const mark of [/^1\) /m, /^1\. /m, /^2 \p{Lu}/mu, /^b\) /m, /^- /m, /^1\) .+\na\) .+\nb\) /m]) {
      expect(asked).toMatch(mark);
    }
    const replied = openingsOf(questions.flatMap(({ answers }) => answers.map(({ text }) => text.nl)));
    for (const mark of [/^1\. /m, /^1\) /m, /^1 – \d\. /m, /^1, 2 en 3\. /m, /^1 en 2\. /m, /^1 tot \d\. /m]) {
      expect(replied).toMatch(mark);
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
    expect(broken.slice(0, 4)).toStrictEqual(['cut-off', 'unknown-layout', 'not-utf8', 'empty-file']);
  });

  it('has Dutch pages, and no others, whose letters were damaged in each way', () => {
    const damaged = files.filter(({ letters }) => letters !== 'none');
    expect(share(files, ({ letters }) => letters !== 'none')).toBeLessThan(0.02);
    expect(new Set(damaged.map(({ letters }) => letters))).toStrictEqual(
      new Set(['x-mac-ce', 'windows-1250', 'windows-1257', 'lost']),
    );
    expect(new Set(damaged.map(({ page }) => pageLocales(page).join()))).toStrictEqual(new Set(['nl']));
  });

  it.each(['fr', 'nl'] as const)('has a vocabulary of real size in %s, a few words of which come often', (locale) => {
    const counts = new Map<string, number>();
    for (const { question } of large) {
      const texts = [question.text[locale] ?? [], ...question.answers.map(({ text }) => text[locale] ?? [])];
      for (const word of texts
        .flat()
        .join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const ranked = [...counts.values()].toSorted((a, b) => b - a);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(ranked.length).toBeGreaterThan(40_000);
    expect(share(ranked, (count) => count === 1)).toBeGreaterThan(0.4);
    expect(sum(ranked.slice(0, 100)) / sum(ranked)).toBeGreaterThan(0.4);
    expect(sum(ranked.slice(0, 100)) / sum(ranked)).toBeLessThan(0.6);
  });
});
