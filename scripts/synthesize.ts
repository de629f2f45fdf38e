import { runCommand } from '../src/build/run-command.ts';
import { writeSynthesizedArchive } from '../src/build/synthesize-files.ts';

/** `npm run synthesize -- --questions N --out DIR`. @returns the exit code */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'synthesize',
    purpose: 'Invents an archive to test and measure with: writes DIR/raw, and DIR/INVENTED.md, which says so.',
    options: ['questions', 'out', 'seed'],
    required: ['questions', 'out'],
    purposes: { out: 'where it is written: a folder that is empty, or holds an invented archive to replace' },
  } as const;
  return runCommand(spec, args, userDirectory, async ({ line, progress, say }) => {
    const { files, bytes } = await writeSynthesizedArchive(line.outDirectory, line, progress);
    say(
      `${files} raw files (${(bytes / 1e6).toFixed(1)} MB) of ${line.questions} invented questions in ${line.outDirectory}`,
    );
    return 0;
  });
}
