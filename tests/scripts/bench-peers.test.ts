import { describe, expect, it } from 'vitest';
import { runScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

describe('npm run bench:peers', () => {
  it('refuses an option that it does not know, before it installs or measures anything', async () => {
    const run = await runScript(await temporaryFolder(), 'bench-peers', '--out', 'here');
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toMatch(/^Unknown option '--out'.*\n\nUsage: npm run bench:peers -- \[OPTION…\]\n/);
  });
});
