import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectDirectory } from '../../build/archive-config.ts';
import type { Command } from '../measure-command.ts';

/** What makes the pages: the archive's own build, and the two that it is measured beside. */
export const generatorNames = ['own', 'eleventy', 'hugo'] as const;
export type GeneratorName = (typeof generatorNames)[number];

/** What a generator is called in the record. */
export const generatorTitles: Readonly<Record<GeneratorName, string>> = {
  own: 'this project',
  eleventy: 'Eleventy',
  hugo: 'Hugo',
};

/** The folders of one archive: what the generators read, and where each writes its site. */
export interface PeersFolders {
  /** The archive: `raw` and `questions`. */
  readonly content: string;
  /** Holds `pages`, `data`, and a folder for each of the other generators. */
  readonly work: string;
  /** Where their packages are installed. */
  readonly packages: string;
}

const ownScript = fileURLToPath(new URL('build-own-pages.ts', import.meta.url));

/** The folder that a generator writes the pages to. */
export function outDirectoryOf(generator: GeneratorName, { work }: PeersFolders): string {
  return join(work, 'sites', generator);
}

/** What reading the raw files left for the next run. */
export function contentCacheOf({ work }: PeersFolders): string {
  return join(work, 'content-cache');
}

/** How a generator is run on an archive. */
export function commandOf(generator: GeneratorName, folders: PeersFolders): Command {
  const out = outDirectoryOf(generator, folders);
  const cwd = join(folders.work, generator);
  switch (generator) {
    case 'own':
      return {
        program: process.execPath,
        args: [ownScript, folders.content, contentCacheOf(folders), out],
        cwd: projectDirectory,
      };
    case 'eleventy': {
      const script = join(folders.packages, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
      return {
        program: process.execPath,
        args: [script, '--quiet', `--output=${join('..', 'sites', generator)}`],
        cwd,
      };
    }
    case 'hugo':
      return { program: 'hugo', args: ['--quiet', '--noBuildLock', '--destination', out], cwd };
  }
}

/** The version of Hugo that is installed, as `0.111.3`; `null` when none is. */
export function findHugoVersion(): string | null {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/\bv(\d[\d.]*)/.exec(stdout)?.[1] ?? 'of unknown version') : null;
}
