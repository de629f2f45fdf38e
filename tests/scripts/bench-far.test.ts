import { expect, it } from 'vitest';
import { runScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('npm run bench:far refuses an option that it does not know, before it builds anything', async () => {
  const run = await runScript(await temporaryFolder(), 'bench-far', '--questions', '5');
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toMatch(/^Unknown option '--questions'.*\n\nUsage: npm run bench:far -- \[OPTION…\]\n/);
});
