import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileCommand } from '../../src/bench/profile-command.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const commandOf = (script: string) => ({ program: process.execPath, args: ['-e', script], cwd: tmpdir() });

describe('profileCommand', () => {
  it('says what was busy in the processes that the command starts, too', async () => {
    const folder = await temporaryFolder({
      'node_modules/yaml/busy.js':
        'let n = 0; const until = Date.now() + 300; while (Date.now() < until) n += Math.sqrt(n);',
    });
    const inner = JSON.stringify(join(folder, 'node_modules', 'yaml', 'busy.js'));
    const shares = await profileCommand(
      commandOf(`require('node:child_process').execFileSync(process.execPath, [${inner}])`),
      join(folder, 'profiles of both'),
    );
    expect(Object.keys(shares)).toContain('yaml');
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('says what a program printed that fails', async () => {
    const profiles = join(await temporaryFolder(), 'profiles');
    await expect(profileCommand(commandOf('console.error("no page"); process.exit(3)'), profiles)).rejects.toThrow(
      'no page',
    );
  });
});
