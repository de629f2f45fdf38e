import { once } from 'node:events';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { runForked } from '../../src/build/run-forked.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

const hearParent = join(projectDirectory, 'src', 'build', 'hear-parent.ts');

async function scriptOf(lines: readonly string[]): Promise<string> {
  return join(await temporaryFolder({ 'script.mjs': lines.join('\n') }), 'script.mjs');
}

it('what a script is answered when it has ended is lost, and what it printed is not', async () => {
  const script = await scriptOf(["process.send('ready');", "console.log('Too tired');", 'process.exitCode = 3;']);
  const late: ((word: string) => void)[] = [];
  const hear = (_message: string, reply: (word: string) => void): void => {
    late.push(reply);
  };
  expect(await runForked(script, [], { hear })).toStrictEqual({ exitCode: 3, output: 'Too tired' });
  expect(late).toHaveLength(1);
  for (const reply of late) reply('go');
  await setImmediate();
});

it('a script that waits for a word hears it, and ends where none can come any more', async () => {
  const script = await scriptOf([
    `import { hearParent } from ${JSON.stringify(hearParent)};`,
    'setInterval(() => undefined, 1000);',
    "process.send('ready');",
    'console.log(await hearParent());',
    "process.send('again');",
    'await hearParent().catch(({ name }) => console.log(name));',
    'process.exit(4);',
  ]);
  const child = fork(script, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const output = child.stdout?.setEncoding('utf8').toArray();
  await once(child, 'message');
  child.send('go');
  await once(child, 'message');
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toStrictEqual([4, null]);
  expect((await output)?.join('')).toBe('go\nAbortError\n');
});
