import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { projectDirectory } from '../build/archive-config.ts';

const manifestSchema = z.object({ version: z.string() });

/**
 * The machine and the programs that figures come from, as items of a Markdown list.
 *
 * @param packageNames - the packages whose versions matter for what was measured
 */
export function describeMachine(packageNames: readonly string[]): string[] {
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const [load = 0] = loadavg();
  const versions = packageNames.map((name) => `${name} ${versionOf(name)}`);
  return [
    `machine: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors, ${gigabytes} GB, ${platform()} ${arch()}`,
    `load of the machine when it began: ${load.toFixed(1)}, which counts what else was running`,
    `Node ${process.versions.node}; ${versions.join(', ')}`,
  ];
}

function versionOf(packageName: string): string {
  const manifest = readFileSync(join(projectDirectory, 'node_modules', packageName, 'package.json'), 'utf8');
  return manifestSchema.parse(JSON.parse(manifest)).version;
}
