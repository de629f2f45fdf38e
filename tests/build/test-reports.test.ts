import { describe, expect, it } from 'vitest';
import { judgeRun, readPlaywrightReport, readVitestReport } from '../../src/build/test-reports.ts';

const passedFile = { status: 'passed', name: 'a.test.ts', assertionResults: [{ status: 'passed' }] };
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [passedFile] };
const stats = { expected: 4, unexpected: 0, skipped: 0, flaky: 0 };

describe('the reports of the test runners', () => {
  it('count what passed', () => {
    expect(readVitestReport(vitest)).toStrictEqual({ passed: 3, failed: 0, remarks: [] });
    expect(readPlaywrightReport({ stats, errors: [] })).toStrictEqual({ passed: 4, failed: 0, remarks: [] });
  });

  it('count a skipped test as failed', () => {
    expect(readVitestReport({ ...vitest, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toStrictEqual({
      passed: 3,
      failed: 4,
      remarks: ['3 skipped tests count as failed'],
    });
    expect(
      readPlaywrightReport({ stats: { ...stats, unexpected: 1, skipped: 1, flaky: 1 }, errors: [] }),
    ).toMatchObject({
      passed: 4,
      failed: 3,
    });
  });

  it('count a file that could not be run, and an error outside the tests', () => {
    const broken = { status: 'failed', name: 'b.test.ts', assertionResults: [] };
    const red = { status: 'failed', name: 'c.test.ts', assertionResults: [{ status: 'failed' }] };
    expect(readVitestReport({ ...vitest, numFailedTests: 1, testResults: [passedFile, broken, red] })).toStrictEqual({
      passed: 3,
      failed: 2,
      remarks: ['b.test.ts could not be run'],
    });
    expect(readPlaywrightReport({ stats, errors: [{ message: 'no browser' }] })).toStrictEqual({
      passed: 4,
      failed: 1,
      remarks: ['no browser'],
    });
  });
});

describe('judgeRun', () => {
  const good = { passed: 3, failed: 0, remarks: [] };

  it.each([
    ['a good run', 0, good, { passed: 3, failed: 0 }],
    ['failures', 1, { ...good, failed: 2 }, { passed: 3, failed: 2 }],
    ['a runner that died', 137, undefined, { passed: 0, failed: 1 }],
    ['a run that broke off after good tests', 1, good, { passed: 3, failed: 1 }],
    ['no tests at all', 0, { ...good, passed: 0 }, { passed: 0, failed: 1 }],
  ])('judges %s', (_, exitCode, report, tally) => {
    expect(judgeRun(exitCode, report)).toMatchObject(tally);
  });
});
