/**
 * A process that renders the pages of one job: `node render-job.ts <order as JSON>`, with a channel to its parent. It gets
 * ready first, which takes a few seconds: the job may still be written meanwhile. Then it says `ready`, and waits until it
 * is told.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { z } from 'zod';
import { readJobList } from '../../collections/page-job.ts';
import { archiveConfig, type SiteOptions } from '../archive-config.ts';
import { hearParent } from '../hear-parent.ts';
import { loadAstro } from '../load-astro.ts';

/** What such a process is told. */
export interface RenderOrder {
  /** `outDirectory` is the job's own: Astro leaves there what pages share. */
  readonly options: SiteOptions & { readonly jobDirectory: string };
  /** The folder of the site, where the pages are written. */
  readonly siteDirectory: string;
}

/** What it says: that it is ready, then again and again how many pages are done. */
export type RenderAnswer = 'ready' | number;

/** What it waits for when it is ready: that its job is written. */
export type RenderWord = 'written';

/** So many pages are rendered between two messages to the parent. */
const pagesPerMessage = 50;

const [text = ''] = process.argv.slice(2);
const { options, siteDirectory } = z.custom<RenderOrder>().parse(JSON.parse(text));
const config = archiveConfig(options);
const { build } = await loadAstro();
await build({
  ...config,
  integrations: [...(config.integrations ?? []), plannedPagesOnly()],
  configFile: false,
  logLevel: 'warn',
});
process.disconnect();

/**
 * Has Astro render the planned pages only, of routes without variable parts too, in the order of the job: the pages of one
 * question share what is read and found. They are written at once into the site's folder, and one after the other, which
 * for many small files takes a fraction of the time of asynchronous calls. Astro is given an answer without a body, of
 * which it writes no file.
 */
function plannedPagesOnly(): AstroIntegration {
  const folders = new Set<string>();
  const write = (file: string, bytes: Uint8Array): void => {
    const path = join(siteDirectory, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  };
  const narrow = (usual: AstroPrerenderer): AstroPrerenderer => {
    let planned = 0;
    let rendered = 0;
    return {
      ...usual,
      getStaticPaths: async () => {
        const placeOf = await findPlaces();
        planned = placeOf.size;
        const paths = await usual.getStaticPaths();
        const places = paths.flatMap((path) => {
          const place = placeOf.get(fileOf(path.pathname));
          return place === undefined ? [] : { path, place };
        });
        return places.sort((one, other) => one.place - other.place).map(({ path }) => path);
      },
      render: async (request, context) => {
        const result = await usual.render(request, context);
        const { response } = 'response' in result ? result : { response: result };
        const pathname = new URL(request.url).pathname.slice(options.base.replace(/\/$/, '').length);
        write(fileOf(pathname), await response.bytes());
        rendered += 1;
        if (rendered % pagesPerMessage === 0 || rendered === planned) answer(rendered);
        return new Response(null);
      },
    };
  };
  return {
    name: 'planned-pages-only',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(narrow);
      },
    },
  };
}

/** Waits until the job is written. @returns the place of each page in it, by its file */
async function findPlaces(): Promise<ReadonlyMap<string, number>> {
  const written = hearParent();
  answer('ready');
  await written;
  return new Map((await readJobList(options.jobDirectory)).map(({ file }, place) => [file, place]));
}

function answer(message: RenderAnswer): void {
  process.send?.(message);
}

/** `/fr/5-8916/` → `fr/5-8916/index.html`, `/404/` → `404.html`, `/robots.txt` → `robots.txt`. */
function fileOf(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (path === '404') return '404.html';
  if (/\.\w+$/.test(path)) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
