import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { CalendarDate } from '../domain/calendar-date.ts';

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
  /**
   * The day to which the days without a reply are counted; `null` counts none. It is never today by itself: the same archive
   * gives the same bytes.
   */
  readonly asOf: CalendarDate | null;
}

/** What Astro is told of the site that it builds. */
export interface SiteOptions extends ArchiveOptions {
  /** Whether the archive is invented: every page says so. */
  readonly isInvented: boolean;
  /** The pages to render, as `readJobList` reads them; `null` for all of the archive, while the site is developed. */
  readonly jobDirectory: string | null;
  /** Where Astro keeps its own files. */
  readonly cacheDirectory: string;
}

/** The folder of the project, which holds `package.json`. */
export const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

/** What is built when nothing is said. */
export const defaultArchiveOptions: ArchiveOptions = {
  contentDirectory: join(projectDirectory, 'content'),
  outDirectory: join(projectDirectory, 'dist'),
  site: 'http://localhost:4321',
  base: '/',
  asOf: null,
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
export function archiveConfig(options: SiteOptions): AstroInlineConfig {
  return {
    root: projectDirectory,
    outDir: options.outDirectory,
    cacheDir: options.cacheDirectory,
    site: options.site,
    base: options.base,
    output: 'static',
    trailingSlash: 'always',
    compressHTML: true,
    prerenderConflictBehavior: 'error',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
    devToolbar: { enabled: false },
    integrations: [archiveIntegration(options)],
    vite: { build: { assetsInlineLimit: 0 } },
  };
}

/**
 * Where a build keeps what the next one can use: inside the project, as Astro runs modules from the folder it builds into,
 * and these find the project's packages only there.
 *
 * @param subject - what is kept, as `site`
 * @param folder - whose it is, so that none finds that of another
 */
export function cacheDirectoryOf(subject: string, folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return join(projectDirectory, '.cache', subject, digest);
}

/** What Astro is told where it does not build a job: while the site is developed, and while its types are checked. */
export function developmentOptions(options: ArchiveOptions, isInvented: boolean): SiteOptions {
  return {
    ...options,
    isInvented,
    jobDirectory: null,
    cacheDirectory: cacheDirectoryOf('dev', options.contentDirectory),
  };
}

const moduleName = 'virtual:archive';
const resolvedName = `\0${moduleName}`;

function archiveIntegration(options: SiteOptions): AstroIntegration {
  return {
    name: 'archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const values = {
          questionsDirectory: questionsDirectoryOf(options),
          base: `${options.base.replace(/\/$/, '')}/`,
          jobDirectory: options.jobDirectory,
          isInvented: options.isInvented,
          asOf: options.asOf,
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
