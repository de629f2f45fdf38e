import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectDirectory } from './archive-config.ts';
import { chromiumVariable } from './find-chromium.ts';
import { commandScript, runNode } from './run-node.ts';
import { judgeRun, readPlaywrightReport, readVitestReport, type RunnerReport } from './test-reports.ts';

const reportDirectory = join(projectDirectory, '.cache', 'tests');

/** Runs the tests that need no browser. */
export async function runVitest(): Promise<RunnerReport> {
  const report = join(reportDirectory, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runAndRead([commandScript('vitest'), 'run', ...reporters], {}, report, readVitestReport);
}

/**
 * Runs the tests in a browser.
 *
 * @param chromium - the path of the browser
 */
export async function runPlaywright(chromium: string): Promise<RunnerReport> {
  const report = join(reportDirectory, 'playwright.json');
  const env = { [chromiumVariable]: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = [commandScript('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  return runAndRead(args, env, report, readPlaywrightReport);
}

async function runAndRead(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  report: string,
  read: (report: unknown) => RunnerReport,
): Promise<RunnerReport> {
  await mkdir(dirname(report), { recursive: true });
  await rm(report, { force: true });
  const { exitCode } = await runNode(args, { cwd: projectDirectory, output: 'inherit', env });
  const text = await readFile(report, 'utf8').catch(() => undefined);
  return judgeRun(exitCode, text === undefined ? undefined : read(JSON.parse(text)));
}
