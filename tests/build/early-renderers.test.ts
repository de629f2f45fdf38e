import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheDirectoryOf, defaultArchiveOptions } from '../../src/build/archive-config.ts';
import { createEarlyRenderers } from '../../src/build/early-renderers.ts';
import { testSiteFolder } from '../setup/site-of-questions.ts';

const outDirectory = join(testSiteFolder('vitest/early-renderers'), 'site');
const options = { ...defaultArchiveOptions, outDirectory, isInvented: true };

describe('a process that renders', () => {
  it('is started once, before few raw files are read', async () => {
    const early = createEarlyRenderers();
    expect(early.started()).toStrictEqual({});
    early.onReading(255, options);
    const { renderers } = early.started();
    expect(renderers).toBeDefined();
    early.onReading(1, options);
    expect(early.started().renderers).toBe(renderers);
    await early.close();
    await rm(cacheDirectoryOf('site', outDirectory), { recursive: true, force: true });
  });

  it('is not started where many are read first', async () => {
    const early = createEarlyRenderers();
    early.onReading(256, options);
    early.onReading(1, options);
    expect(early.started()).toStrictEqual({});
    await early.close();
  });
});
