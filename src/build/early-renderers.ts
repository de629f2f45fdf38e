import { digestOfPageCode, startEarly, type SiteOrder } from './build-site.ts';
import { worthThreads } from './content/content-threads.ts';
import type { RenderOptions, Renderers } from './pages/render-jobs.ts';

/**
 * What is started as soon as few raw files turn out to have changed. One thread reads these, and another processor has
 * nothing else to do: Astro gets ready meanwhile.
 */
export interface EarlyRenderers {
  /** To be told once how many raw files will be read. */
  readonly onReading: (files: number, options: RenderOptions) => void;
  /** For `buildSite`: what was started, nothing where no raw file has changed or many have, and the code as it was before. */
  readonly started: () => Pick<SiteOrder, 'code' | 'renderers'>;
  readonly close: () => Promise<void>;
}

/** Starts nothing yet; what is started is to be closed in the end. */
export async function createEarlyRenderers(): Promise<EarlyRenderers> {
  const code = await digestOfPageCode();
  let renderers: Renderers | undefined;
  return {
    onReading(files, options) {
      if (files < worthThreads.read) renderers = startEarly(options);
    },
    started: () => ({ code, ...(renderers && { renderers }) }),
    close: async () => renderers?.close(),
  };
}
