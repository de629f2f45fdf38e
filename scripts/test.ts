import { runChecks, type Tally } from '../src/build/checks.ts';
import { requireChromium } from '../src/build/install-chromium.ts';
import { runCommand } from '../src/build/run-command.ts';
import { runPlaywright, runVitest } from '../src/build/test-runners.ts';

/**
 * `npm test`: the checks, the tests without a browser, the tests in one. The last line on standard output counts them
 * all together.
 *
 * @returns the exit code: 1 when anything failed, or when there is no browser to test with
 */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'test',
    purpose: 'Runs the checks and every test, real browser included.',
    options: [],
  } as const;
  return runCommand(spec, args, userDirectory, async ({ say }) => {
    const tallies = await runAll(say).catch((error: unknown): Tally[] => {
      say(error instanceof Error ? error.message : String(error));
      return [{ passed: 0, failed: 1 }];
    });
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    return failed === 0 ? 0 : 1;
  });
}

async function runAll(say: (text: string) => void): Promise<Tally[]> {
  const chromium = await requireChromium({ platform: process.platform, env: process.env }, say);
  say(`Testing with ${chromium}`);
  const checks = await runChecks(say);
  const reports = [await runVitest(), await runPlaywright(chromium)];
  for (const remark of reports.flatMap(({ remarks }) => remarks)) say(remark);
  return [checks, ...reports];
}
