import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localesOf, type Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { shardOf, type ShardName } from '../../domain/shard.ts';
import { toFrontmatter, type Frontmatter } from '../../markdown/frontmatter.ts';
import type { PlannedPage } from '../../site/plan/planned-page.ts';
import { questionsDirectoryOf } from '../archive-config.ts';
import type { SiteOrder } from '../build-site.ts';
import type { HeldQuestion } from '../content.ts';
import type { Progress } from '../progress.ts';
import { batchOf, type BatchName } from '../search/page-batch.ts';
import { shardKey, type ShardToIndex } from '../search-index.ts';
import { writePageJobs } from './page-jobs.ts';
import { keyPages, type KeyedPage } from './page-keys.ts';
import { addFiles, describeFile, findTouched, removeFiles } from './site-files.ts';
import { startRenderers, type Renderers } from './render-jobs.ts';
import type { SiteManifest, WrittenFile } from './site-manifest.ts';

/** The pages of a site after a build. */
export interface UpdatedPages extends Pick<SiteManifest, 'planKey' | 'pages' | 'assets' | 'searched'> {
  readonly rendered: number;
  readonly removed: number;
}

/** Where an update begins. */
export interface UpdateBasis {
  readonly siteKey: string;
  /** What the build before left, where it can be built upon. */
  readonly previous: SiteManifest | undefined;
  /** A folder in the project, for what is under way. */
  readonly workDirectory: string;
  /** Which of the planned pages are made, where these are not all. */
  readonly accepts?: (page: PlannedPage) => boolean;
}

const jobSizes = { portion: 300, most: 60_000 };

/**
 * Makes the pages in a site's folder what the archive says. Where what the plan depends on is as it was, and so is every
 * page, nothing is planned.
 *
 * @throws Error when a page cannot be built
 */
export async function updatePages(order: SiteOrder, basis: UpdateBasis, progress: Progress): Promise<UpdatedPages> {
  const { previous, siteKey } = basis;
  const planKey = planKeyOf(siteKey, order.contentDigest);
  if (planKey !== null && previous?.planKey === planKey && (await arePagesAsLeft(order, previous))) {
    return { ...previous, rendered: 0, removed: 0 };
  }
  return { ...(await replan(order, basis, progress)), planKey };
}

function planKeyOf(siteKey: string, contentDigest: string | null): string | null {
  if (contentDigest === null) return null;
  return createHash('sha256').update(siteKey).update(contentDigest).digest('base64url');
}

/** Whether every page of a site is as a build left it. */
async function arePagesAsLeft({ outDirectory, processes }: SiteOrder, { pages }: SiteManifest): Promise<boolean> {
  return (await findTouched(outDirectory, pages, processes)).size === 0;
}

/**
 * Makes the pages in a site's folder what the archive says: pages whose key has changed, or that are not as they were
 * left, are rendered and put in place; those that are planned no more are removed. Processes that render are started before
 * the pages are planned: one where the site is built upon, as few pages will have changed.
 */
async function replan(
  order: SiteOrder,
  basis: UpdateBasis,
  progress: Progress,
): Promise<Omit<UpdatedPages, 'planKey'>> {
  const { contentDirectory, outDirectory, site, base, isInvented, asOf, processes } = order;
  const { previous, workDirectory } = basis;
  const options = { contentDirectory, outDirectory, site, base, isInvented, asOf };
  const renderers = order.renderers ?? startRenderers(options, workDirectory, previous ? 1 : processes);
  try {
    return await renderPlanned(order, basis, renderers, progress);
  } finally {
    await renderers.close();
  }
}

async function renderPlanned(
  order: SiteOrder,
  basis: UpdateBasis,
  renderers: Renderers,
  progress: Progress,
): Promise<Omit<UpdatedPages, 'planKey'>> {
  const { outDirectory, processes } = order;
  const { previous, workDirectory } = basis;
  const keys = new Map<string, string>();
  const pages = new Map<string, WrittenFile & { key: string }>();
  const shards = new ShardDigests();
  const plan = (): Generator<KeyedPage> => keyPages(order.questions, questionsDirectoryOf(order), basis.siteKey);
  const findingTouched = previous
    ? findTouched(outDirectory, previous.pages, processes)
    : Promise.resolve(new Set<string>());
  // Whether it fails is asked when all pages are planned.
  findingTouched.catch(() => undefined);
  const toRender = async function* (): AsyncGenerator<KeyedPage> {
    for (const keyed of plan()) {
      const { page, key } = keyed;
      if (basis.accepts && !basis.accepts(page)) continue;
      const known = previous?.pages.get(page.file);
      keys.set(page.file, key);
      if (page.route === 'question') shards.add(page.props.locale, page.props.questionNumber, key);
      if (known?.key === key) pages.set(page.file, known);
      else yield keyed;
    }
    // Hardly ever is there one: whoever touches a built site waits for a second plan.
    const touched = new Set(pages.keys()).intersection(await findingTouched);
    if (touched.size > 0) for (const keyed of plan()) if (touched.has(keyed.page.file)) yield keyed;
  };
  const planning = progress.begin('Planning the pages');
  const jobs = await writePageJobs(toRender(), entriesOf(order.questions), workDirectory, {
    ...jobSizes,
    processes,
  });
  const gone = [...(previous?.pages.keys() ?? [])].filter((file) => !keys.has(file));
  removeFiles(outDirectory, gone);
  planning.end();
  const count = jobs.reduce((sum, job) => sum + job.pages.length, 0);
  const assets = new Set(previous?.assets);
  if (count > 0) {
    const stage = progress.begin('Building the pages', count);
    await renderers.render(jobs, processes, stage, (job, sharedDirectory) => {
      for (const file of addFiles(sharedDirectory, outDirectory)) assets.add(file);
      for (const file of job.pages) {
        pages.set(file, { ...describeFile(join(outDirectory, file)), key: keys.get(file) ?? '' });
      }
    });
    stage.end();
  }
  return { pages, assets: [...assets].sort(), searched: shards.list(), rendered: count, removed: gone.length };
}

/** The entries of a question in the collection, from what the content stage knows of its Markdown. */
function entriesOf(questions: readonly HeldQuestion[]): (questionNumber: QuestionNumber) => Frontmatter[] {
  const byNumber = new Map(questions.map((question) => [question.facts.questionNumber, question]));
  return (questionNumber) => {
    const question = byNumber.get(questionNumber);
    if (!question) return [];
    return localesOf(question.markdown).flatMap((locale) => {
      const file = question.markdown[locale];
      return file ? toFrontmatter(question.facts, locale, file.held) : [];
    });
  };
}

/** Whether all that pages share is still in a site's folder. */
export function hasAssets(outDirectory: string, { assets }: SiteManifest): boolean {
  return assets.every((file) => existsSync(join(outDirectory, file)));
}

/** The batches of each shard, with a digest of the keys of their pages, made as these come. */
class ShardDigests {
  readonly #shards = new Map<string, { locale: Locale; name: ShardName; batches: Map<BatchName, BatchDigest> }>();

  add(locale: Locale, questionNumber: QuestionNumber, key: string): void {
    const name = shardOf(questionNumber);
    const id = shardKey({ locale, name });
    const shard = this.#shards.get(id) ?? { locale, name, batches: new Map<BatchName, BatchDigest>() };
    this.#shards.set(id, shard);
    const batchName = batchOf(questionNumber);
    const batch = shard.batches.get(batchName) ?? { hash: createHash('sha256'), count: 0 };
    shard.batches.set(batchName, batch);
    batch.hash.update(key);
    batch.count += 1;
  }

  list(): ShardToIndex[] {
    return Array.from(this.#shards.values(), ({ locale, name, batches }) => {
      const digests = Array.from(batches, ([batch, { hash, count }]) => {
        return [batch, { digest: hash.digest('base64url'), count }] as const;
      });
      return { locale, name, batches: Object.fromEntries(digests) };
    });
  }
}

interface BatchDigest {
  readonly hash: Hash;
  count: number;
}
