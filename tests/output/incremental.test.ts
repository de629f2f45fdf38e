import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultArchiveOptions, questionsDirectoryOf } from '../../src/build/archive-config.ts';
import { buildSite, type BuiltSite, type SiteOrder } from '../../src/build/build-site.ts';
import { questionFilePath } from '../../src/collections/question-files.ts';
import type { Question } from '../../src/domain/question.ts';
import { plainQuestion } from '../markdown/plain-question.ts';
import { toHeldQuestion } from '../setup/held-questions.ts';
import { silentProgress } from '../setup/silent-progress.ts';
import { buildSiteOf, testSiteFolder } from '../setup/site-of-questions.ts';
import { readFolder } from '../setup/temporary-folder.ts';

const folder = testSiteFolder('vitest/incremental');
const contentDirectory = join(folder, 'content');

const build = (name: string, questions: readonly Question[], processes = 1): Promise<BuiltSite> =>
  buildSiteOf(questions, folder, name, { processes });

/** The stage of a build in which the plan of its pages is made. */
const planning = 'Planning the pages';

/** Builds the site of the tests, and says which stages that had. */
async function buildRecorded(questions: readonly Question[], options: Partial<SiteOrder> = {}) {
  const stages: string[] = [];
  const begin = (title: string) => {
    stages.push(title);
    return silentProgress.begin(title);
  };
  return { built: await buildSiteOf(questions, folder, 'site', options, { begin }), stages };
}

const alsoAskedTo = (...numbers: string[]) =>
  numbers.map(
    (number) => ({ kind: 'also-asked-to', label: {}, target: { kind: 'written-question', number } }) as const,
  );
const asked = (questionNumber: string, some: Partial<Question> = {}): Question => ({
  ...plainQuestion,
  relations: [],
  questionNumber,
  ...some,
});
const single = asked('5-100');
/** In another batch of the search index than the others. */
const apart = asked('5-300');
const first = asked('5-200', { relations: alsoAskedTo('5-201') });
const older = asked('4-7');

describe('a site that is built upon the one before', () => {
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await build('site', [single, first, apart, older]);
  });

  let whole: BuiltSite;

  const changed: Question[] = [
    { ...single, text: { ...single.text, fr: ['Combien de ponts, vraiment ?'] } },
    first,
    apart,
    asked('5-201', { relations: alsoAskedTo('5-200'), addressee: { nl: 'aan de minister van Sluizen' } }),
  ];

  it('is, byte for byte, the one that is built from nothing: after a change, an addition and a removal', async () => {
    const update = await build('site', changed);
    whole = await build('fresh', changed, 2);
    expect(await readFolder(join(folder, 'site'))).toStrictEqual(await readFolder(join(folder, 'fresh')));
    expect(update.rendered).toBeLessThan(whole.rendered);
    expect(update.removed).toBeGreaterThanOrEqual(3);
    expect(await readFile(join(folder, 'site/nl/5-200/index.html'), 'utf8')).toContain('/nl/5-201/');
  });

  it('keeps the index of a language whose pages came out the same', async () => {
    const [, ...others] = changed;
    const dutch = { ...single, text: { ...single.text, nl: ['Hoeveel bruggen, echt?'] } };
    expect(await build('site', [dutch, ...others])).toMatchObject({ indexed: 2, shards: 2 });
    const again = { ...dutch, text: { ...dutch.text, nl: ['Hoeveel bruggen, werkelijk?'] } };
    expect(await build('site', [again, ...others])).toMatchObject({ rendered: 3, indexed: 1, shards: 2 });
    await build('site', changed);
    expect(await readFolder(join(folder, 'site'))).toStrictEqual(await readFolder(join(folder, 'fresh')));
  });

  it('is left alone where nothing has changed, and not planned again', async () => {
    const page = join(folder, 'site/fr/5-100/index.html');
    const before = await stat(page);
    const { built, stages } = await buildRecorded(changed);
    expect(built).toStrictEqual({ planned: whole.planned, rendered: 0, removed: 0, indexed: 0, shards: 2 });
    expect(stages).not.toContain(planning);
    expect((await stat(page)).mtimeMs).toBe(before.mtimeMs);
  });

  it('is planned again where its questions have changed, or are not known to be the same', async () => {
    const [, ...others] = changed;
    const { stages } = await buildRecorded(others);
    expect(stages).toContain(planning);
    for (const rendered of [true, false]) {
      const unknown = await buildRecorded(changed, { contentDigest: null });
      expect(unknown.stages).toContain(planning);
      expect(unknown.built.rendered > 0).toBe(rendered);
    }
    await build('site', changed);
  });

  it('is rendered again where the code was other than it is when its pages were begun', async () => {
    await buildRecorded(changed, { code: 'as it was' });
    const { built } = await buildRecorded(changed);
    expect(built.rendered).toBe(built.planned);
    expect(await readFolder(join(folder, 'site'))).toStrictEqual(await readFolder(join(folder, 'fresh')));
  });

  it('gets an index that is gone again, from the pages that stand', async () => {
    const site = join(folder, 'site');
    await rm(join(site, 'pagefind/fr'), { recursive: true });
    const { built, stages } = await buildRecorded(changed);
    expect(built).toMatchObject({ rendered: 0, indexed: 1, shards: 2 });
    expect(stages).not.toContain(planning);
    expect(await readFolder(site)).toStrictEqual(await readFolder(join(folder, 'fresh')));
  });

  it('is put right where somebody touched it', async () => {
    const site = join(folder, 'site');
    await writeFile(join(site, 'fr/5-100/index.html'), 'nothing');
    await rm(join(site, 'nl/5-200'), { recursive: true });
    expect(await build('site', changed)).toMatchObject({ rendered: 2 });
    expect(await readFolder(site)).toStrictEqual(await readFolder(join(folder, 'fresh')));
    await rm(join(site, '_astro'), { recursive: true });
    await rm(join(site, 'pagefind/fr'), { recursive: true });
    await build('site', changed);
    expect(await readFolder(site)).toStrictEqual(await readFolder(join(folder, 'fresh')));
  });

  it('is built from nothing after a build that failed, and removes what stood there once it stands itself', async () => {
    const [site, outside] = [join(folder, 'site'), 'of no page'];
    await writeFile(join(site, 'outside.txt'), outside);
    const fail = () => expect(buildBroken(site, changed)).rejects.toThrow(/could not be built: [^]*Unexpected heading/);
    await fail();
    await fail();
    const left = await readdir(site);
    expect(['outside.txt', '404.html', '_astro', 'pagefind'].filter((name) => left.includes(name))).toStrictEqual([]);
    expect(Object.values(await readFolder(site))).toContain(outside);
    await build('site', changed);
    expect(await readFolder(site)).toStrictEqual(await readFolder(join(folder, 'fresh')));
  });
});

/** Builds a site after each of its questions has changed, and the Markdown of one cannot be read. */
async function buildBroken(outDirectory: string, questions: readonly Question[]): Promise<BuiltSite> {
  const again = questions.map((question) => ({ ...question, askedOn: '2013-05-02' })).map(toHeldQuestion);
  const broken = questionFilePath(questionsDirectoryOf({ contentDirectory }), 'fr/5/100');
  const markdown = await readFile(broken, 'utf8');
  await writeFile(broken, markdown.replace('## ', '### '));
  const order = { ...defaultArchiveOptions, contentDirectory, outDirectory, processes: 1 };
  return buildSite({ ...order, questions: again, contentDigest: 'broken', isInvented: false }, silentProgress);
}
