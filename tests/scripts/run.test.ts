import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';

function runWithNode(version: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/run.mjs', 'read'];
  return spawnSync(process.execPath, args, { cwd: projectDirectory, encoding: 'utf8' });
}

describe('the launcher of the commands', () => {
  it.each(['18.20.0', '20.20.2', '22.17.9'])('says what is needed to Node %s', (version) => {
    const { status, stderr } = runWithNode(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`Node ${version} is too old: the project needs 22.18 or newer`);
  });

  it.each(['22.18.0', '24.0.0'])('runs the command with Node %s', (version) => {
    const { status, stderr } = runWithNode(version);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run read');
  });

  it('starts every command of package.json, and there is one for every script', () => {
    const manifest = JSON.parse(readFileSync(join(projectDirectory, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const scripts = readdirSync(join(projectDirectory, 'scripts')).filter((name) => name.endsWith('.ts'));
    const commands = scripts.map((name) => name.slice(0, -3).replace('-', ':'));
    expect(Object.keys(manifest.scripts).sort()).toStrictEqual(commands.sort());
    for (const [name, line] of Object.entries(manifest.scripts))
      expect(line).toBe(`node scripts/run.mjs ${name.replace(':', '-')}`);
  });
});
