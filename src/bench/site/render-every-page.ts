/**
 * Renders every page of an archive, one at a time, and says what the pages of each route took of the processor:
 * `node render-every-page.ts CONTENT WORK RESULT`. The result goes to a file, as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { z } from 'zod';
import { archiveConfig, defaultArchiveOptions } from '../../build/archive-config.ts';
import { writeContent } from '../../build/content.ts';
import { loadAstro } from '../../build/load-astro.ts';
import { toArchive } from '../../site/archive.ts';
import { planPages } from '../../site/plan/plan-pages.ts';
import type { RouteCosts } from './page-costs.ts';
import { createStageRecorder } from './stage-recorder.ts';

const [contentDirectory, workDirectory, resultFile] = z
  .tuple([z.string(), z.string(), z.string()])
  .parse(process.argv.slice(2));
const content = { contentDirectory, cacheDirectory: join(workDirectory, 'content'), processes: availableParallelism() };
const { questions } = await writeContent(content, createStageRecorder().progress);
const routes = new Map<string, string>();
for (const { file, route } of planPages(toArchive(questions.map(({ facts }) => facts))))
  routes.set(addressOf(file), route);

const costs = new Map<string, RouteCosts>();
const config = archiveConfig({
  ...defaultArchiveOptions,
  contentDirectory,
  outDirectory: join(workDirectory, 'site'),
  isInvented: true,
  jobDirectory: null,
  cacheDirectory: join(workDirectory, 'astro'),
});
const { build } = await loadAstro();
await build({
  ...config,
  build: { ...config.build, concurrency: 1 },
  integrations: [...(config.integrations ?? []), renderingMeasured()],
  configFile: false,
  logLevel: 'warn',
});
await writeFile(resultFile, JSON.stringify([...costs.values()]));

/** Reads the processor's time before and after each page. Astro is given answers without a body, and writes no page. */
function renderingMeasured(): AstroIntegration {
  const measured = (usual: AstroPrerenderer): AstroPrerenderer => ({
    ...usual,
    render: async (request, context) => {
      const before = process.cpuUsage();
      const result = await usual.render(request, context);
      const { response } = 'response' in result ? result : { response: result };
      await response.bytes();
      const { user, system } = process.cpuUsage(before);
      const route = routes.get(addressOf(new URL(request.url).pathname)) ?? 'of no planned page';
      const { pages, milliseconds } = costs.get(route) ?? { pages: 0, milliseconds: 0 };
      costs.set(route, { route, pages: pages + 1, milliseconds: milliseconds + (user + system) / 1000 });
      return new Response(null);
    },
  });
  return {
    name: 'rendering-measured',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(measured);
      },
    },
  };
}

/** What a file and a path have in common: `fr/5-8916/index.html`, `/fr/5-8916/` → `fr/5-8916`. */
function addressOf(place: string): string {
  return place.replace(/(?:index)?\.html$/, '').replace(/^\/|\/$/g, '');
}
