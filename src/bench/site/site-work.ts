/**
 * Builds the site of an invented archive as `npm run build` does, and says what was done and how long each stage took:
 * `node site-work.ts CONTENT CACHE SITE RESULT`. The result goes to a file, as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { defaultArchiveOptions } from '../../build/archive-config.ts';
import { buildSite } from '../../build/build-site.ts';
import { writeContent } from '../../build/content.ts';
import { createEarlyRenderers } from '../../build/early-renderers.ts';
import type { WorkDone } from './site-step.ts';
import { createStageRecorder } from './stage-recorder.ts';

const [contentDirectory, cacheDirectory, outDirectory, resultFile] = z
  .tuple([z.string(), z.string(), z.string(), z.string()])
  .parse(process.argv.slice(2));
const processes = availableParallelism();
const { progress, stages } = createStageRecorder();
const options = { ...defaultArchiveOptions, contentDirectory, outDirectory, isInvented: true };
const early = await createEarlyRenderers();
const onReading = (files: number): void => {
  early.onReading(files, options);
};
const order = { contentDirectory, cacheDirectory, processes, onReading };
const { report, questions, digest } = await writeContent(order, progress);
const content = { questions, contentDigest: digest };
const site = await buildSite({ ...options, ...content, processes, ...early.started() }, progress);
await early.close();
const done: WorkDone = {
  stages: stages(),
  rawFiles: report.total,
  read: report.total - report.reused,
  written: report.written,
  pages: site.planned,
  rendered: site.rendered,
  indexed: site.indexed,
};
await writeFile(resultFile, JSON.stringify(done));
