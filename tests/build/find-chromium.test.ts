import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumCandidates, findChromium } from '../../src/build/find-chromium.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('chromiumCandidates', () => {
  it('is the one that the environment names, alone', () => {
    const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
    expect(chromiumCandidates({ platform: 'linux', env }, '/cache/chrome')).toStrictEqual(['/opt/chromium']);
  });

  it.each([
    ['linux', { PATH: '/a:/b' }, ['/a/chromium', '/b/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium']],
    ['darwin', { HOME: '/Users/an' }, ['/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium']],
    ['win32', { 'ProgramFiles(x86)': 'C:/X' }, ['C:/X/Microsoft/Edge/Application/msedge.exe']],
  ] as const)('are the usual places on %s, and last what Playwright keeps', (platform, env, places) => {
    const candidates = chromiumCandidates({ platform, env }, '/cache/chrome');
    expect(candidates).toEqual(expect.arrayContaining([...places]));
    expect(candidates.at(-1)).toBe('/cache/chrome');
  });
});

describe('findChromium', () => {
  it('passes over what does not run', async () => {
    const folder = await temporaryFolder({
      'a/chromium': '#!/bin/sh\nexit 1\n',
      'b/google-chrome': '#!/bin/sh\necho Chromium 1\n',
    });
    for (const file of ['a/chromium', 'b/google-chrome']) await chmod(join(folder, file), 0o755);
    const env = { PATH: `${join(folder, 'a')}:${join(folder, 'b')}` };
    expect(await findChromium({ platform: 'linux', env })).toBe(join(folder, 'b/google-chrome'));
  });

  it('finds none where the environment names none that runs', async () => {
    expect(await findChromium({ platform: 'linux', env: { CHROMIUM_PATH: '/no/such/file' } })).toBeUndefined();
  });
});
