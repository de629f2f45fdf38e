import { printReadings } from '../src/build/print-readings.ts';
import { runCommand } from '../src/build/run-command.ts';

/** `npm run --silent read -- FILE…`. @returns the exit code: 1 when a file gave no question */
export function main(args: readonly string[], userDirectory: string): Promise<number> {
  const spec = {
    name: 'read',
    purpose: 'Prints what the reader finds in raw files, one JSON object a line.',
    options: [],
    operands: 'FILE',
  } as const;
  return runCommand(spec, args, userDirectory, async (context) => {
    return (await printReadings(context, process.stdout)) ? 0 : 1;
  });
}
