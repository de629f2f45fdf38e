import { fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { projectDirectory } from './archive-config.ts';

/** How a script is run that speaks to this process. */
export interface ForkedRun<Message, Reply extends Serializable> {
  /** Called with each message that the script sends, and with what sends it an answer. */
  readonly hear: (message: Message, reply: (message: Reply) => void) => void;
  /** Options of Node beside those of this process. */
  readonly nodeOptions?: readonly string[];
  /** Ends the script. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a script of the project in a process of its own, with the Node of this process, until it ends.
 *
 * @returns its exit code, `null` when a signal ended it, and what it printed
 */
export async function runForked<Message, Reply extends Serializable = never>(
  script: string,
  args: readonly string[],
  { hear, nodeOptions = [], signal }: ForkedRun<Message, Reply>,
): Promise<{ readonly exitCode: number | null; readonly output: string }> {
  const child = fork(script, args, {
    cwd: projectDirectory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    execArgv: [...process.execArgv, ...nodeOptions],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const end = (): void => {
    child.kill();
  };
  signal?.addEventListener('abort', end, { once: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.on('message', (message: Message) => {
    // One that has ended hears no answer: what came of it, its end tells.
    hear(message, (reply) => child.send(reply, () => undefined));
  });
  await once(child, 'close');
  signal?.removeEventListener('abort', end);
  return { exitCode: child.exitCode, output: output.trim() };
}
