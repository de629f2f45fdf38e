import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';

/** What tells one build of the archive from another. Folders are absolute paths. */
export interface ArchiveOptions {
  /** Holds `raw/` and `questions/`. */
  readonly contentDirectory: string;
  /** Where the site is written. */
  readonly outDirectory: string;
  /** The address the site is published under, without its path, as `https://example.org`: absolute links begin with it. */
  readonly site: string;
  /** The path the site is published under, as `/archief`. */
  readonly base: string;
}

/** The folder of the project, which holds `package.json`. */
export const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

/** What is built when nothing is said. */
export const defaultArchiveOptions: ArchiveOptions = {
  contentDirectory: join(projectDirectory, 'content'),
  outDirectory: join(projectDirectory, 'dist'),
  site: 'http://localhost:4321',
  base: '/',
};

/** The folder of the generated Markdown of an archive. */
export function questionsDirectoryOf({ contentDirectory }: Pick<ArchiveOptions, 'contentDirectory'>): string {
  return join(contentDirectory, 'questions');
}

/**
 * Astro's configuration for an archive: static pages in folders, addresses that end in a slash, no script and no style
 * inside a page, and the virtual module `virtual:archive` through which `content.config.ts` and `site/` are told what
 * is built.
 */
export function archiveConfig(options: ArchiveOptions): AstroInlineConfig {
  return {
    root: projectDirectory,
    outDir: options.outDirectory,
    cacheDir: cacheDirectoryOf(options),
    site: options.site,
    base: options.base,
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
    devToolbar: { enabled: false },
    integrations: [archiveIntegration(options)],
    vite: { build: { assetsInlineLimit: 0 } },
  };
}

/** Where a build keeps its own files: a folder for each set of options, so that none finds the store of another. */
export function cacheDirectoryOf(options: ArchiveOptions): string {
  const digest = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 12);
  return join(projectDirectory, '.cache', 'astro', digest);
}

const moduleName = 'virtual:archive';
const resolvedName = `\0${moduleName}`;

function archiveIntegration(options: ArchiveOptions): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const values = {
          questionsDirectory: questionsDirectoryOf(options),
          base: `${options.base.replace(/\/$/, '')}/`,
          isDevelopment: command === 'dev',
        };
        const exported = Object.entries(values).map(
          ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
        );
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'archive',
                resolveId: (id: string) => (id === moduleName ? resolvedName : undefined),
                load: (id: string) => (id === resolvedName ? exported.join('\n') : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
