import { addRawFiles } from '../src/build/add-raw-files.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run add -- PATH…`. @returns the exit code: 1 when a file was refused */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'add',
    purpose: 'Files raw files, and those in folders, under DIR/raw; `npm run content` then reads them.',
    options: ['content'],
    operands: 'PATH',
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    return (await addRawFiles(context, process.stdout)) ? 0 : 1;
  });
}
