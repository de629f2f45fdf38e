import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cacheDirectoryOf, defaultArchiveOptions } from '../../src/build/archive-config.ts';
import { createEarlyRenderers } from '../../src/build/early-renderers.ts';
import { testSiteFolder } from '../setup/site-of-questions.ts';

it('a process that renders is started once, before few raw files are read', async () => {
  const outDirectory = join(testSiteFolder('vitest/early-renderers'), 'site');
  const options = { ...defaultArchiveOptions, outDirectory, isInvented: true };
  const early = createEarlyRenderers();
  early.onReading(256, options);
  expect(early.started()).toStrictEqual({});
  early.onReading(255, options);
  const { renderers } = early.started();
  expect(renderers).toBeDefined();
  early.onReading(1, options);
  expect(early.started().renderers).toBe(renderers);
  await early.close();
  await rm(cacheDirectoryOf('site', outDirectory), { recursive: true, force: true });
});
