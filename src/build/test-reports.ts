import { z } from 'zod';
import type { Tally } from './checks.ts';

/**
 * What a runner's report says: every test that did not pass counts as failed, one that was skipped or passed at a
 * second attempt too, because nothing is held by it. A file of tests or a run that broke off counts as one more.
 */
export interface RunnerReport extends Tally {
  /** What counts as failed besides the failures that the runner prints itself. */
  readonly remarks: readonly string[];
}

const vitestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Reads the report of vitest's `json` reporter. @throws ZodError when it is none */
export function readVitestReport(report: unknown): RunnerReport {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    vitestReportSchema.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const skipped = numPendingTests + numTodoTests;
  return {
    passed: numPassedTests,
    failed: numFailedTests + skipped + broken.length,
    remarks: [
      ...(skipped > 0 ? [`${skipped} skipped tests count as failed`] : []),
      ...broken.map(({ name }) => `${name} could not be run`),
    ],
  };
}

const playwrightReportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), skipped: z.number(), flaky: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/** Reads the report of Playwright's `json` reporter. @throws ZodError when it is none */
export function readPlaywrightReport(report: unknown): RunnerReport {
  const { stats, errors } = playwrightReportSchema.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.skipped + stats.flaky + errors.length,
    remarks: [
      ...(stats.skipped > 0 ? [`${stats.skipped} skipped tests count as failed`] : []),
      ...(stats.flaky > 0 ? [`${stats.flaky} tests that passed at a second attempt count as failed`] : []),
      ...errors.map(({ message }) => message ?? 'an error outside the tests'),
    ],
  };
}

/**
 * What a run comes to: its report, but never a success that it did not show.
 *
 * @param report - `undefined` when the runner left none
 */
export function judgeRun(exitCode: number, report: RunnerReport | undefined): RunnerReport {
  if (!report)
    return { passed: 0, failed: 1, remarks: [`the runner ended with exit code ${exitCode} and left no report`] };
  if (report.failed > 0) return report;
  if (report.passed === 0) return { ...report, failed: 1, remarks: ['no tests were found'] };
  if (exitCode !== 0) return { ...report, failed: 1, remarks: [`the runner ended with exit code ${exitCode}`] };
  return report;
}
