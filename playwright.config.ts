import { defineConfig } from '@playwright/test';
import { findChromium } from './src/build/find-chromium.ts';

const chromium = await findChromium({ platform: process.platform, env: process.env });
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'tests/.output',
  globalSetup: './tests/setup/served-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: 'list',
  use: {
    // The setup, which runs before the workers read this file, serves the site there.
    ...(process.env['PLAIN_SITE'] !== undefined && { baseURL: process.env['PLAIN_SITE'] }),
    browserName: 'chromium',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
