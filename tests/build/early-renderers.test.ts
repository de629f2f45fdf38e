import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheDirectoryOf, defaultArchiveOptions } from '../../src/build/archive-config.ts';
import { digestOfPageCode } from '../../src/build/build-site.ts';
import { createEarlyRenderers } from '../../src/build/early-renderers.ts';
import { testSiteFolder } from '../setup/site-of-questions.ts';

const outDirectory = join(testSiteFolder('vitest/early-renderers'), 'site');
const options = { ...defaultArchiveOptions, outDirectory, isInvented: true };

describe('a process that renders', () => {
  it('is started before few raw files are read', async () => {
    const early = await createEarlyRenderers();
    expect(early.started()).toStrictEqual({ code: await digestOfPageCode() });
    early.onReading(255, options);
    expect(early.started().renderers).toBeDefined();
    await early.close();
    await rm(cacheDirectoryOf('site', outDirectory), { recursive: true, force: true });
  });

  it('is not started where many are read', async () => {
    const early = await createEarlyRenderers();
    early.onReading(256, options);
    expect(early.started().renderers).toBeUndefined();
    await early.close();
  });
});
