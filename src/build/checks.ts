import { projectDirectory } from './archive-config.ts';
import { commandScript, runNode } from './run-node.ts';

/** The checks that no test replaces: each is a command, and the arguments with which it looks at the whole project. */
const checks = [
  { name: 'types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: 'eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];

/** How many checks or tests passed, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the checks of types, lint and format, all of them, and says which passed. */
export async function runChecks(say: (text: string) => void): Promise<Tally> {
  const outcomes: boolean[] = [];
  for (const { name, command, args } of checks) {
    const { exitCode } = await runNode([commandScript(command), ...args], { cwd: projectDirectory, output: 'inherit' });
    say(`${name}: ${exitCode === 0 ? 'passed' : 'failed'}`);
    outcomes.push(exitCode === 0);
  }
  return { passed: outcomes.filter((passed) => passed).length, failed: outcomes.filter((passed) => !passed).length };
}
