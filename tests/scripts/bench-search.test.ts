import { expect, it } from 'vitest';
import { runScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

it('npm run bench:search refuses an option that it does not know, before it builds anything', async () => {
  const run = await runScript(await temporaryFolder(), 'bench-search', '--out', 'here');
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toMatch(/^Unknown option '--out'.*\n\nUsage: npm run bench:search -- \[OPTION…\]\n/);
});
