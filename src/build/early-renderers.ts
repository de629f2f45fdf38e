import { startEarly } from './build-site.ts';
import type { RenderOptions, Renderers } from './pages/render-jobs.ts';

/** So few raw files are read by one thread, while the other processors have nothing to do. */
const fewFiles = 255;

/** What is started as soon as few raw files turn out to have changed: Astro gets ready while these are read and compared. */
export interface EarlyRenderers {
  /** To be told how many raw files will be read. What is read again after that decides nothing. */
  readonly onReading: (files: number, options: RenderOptions) => void;
  /** What was started, for `buildSite`; nothing where no raw file has changed, or many have. */
  readonly started: () => { readonly renderers?: Renderers };
  readonly close: () => Promise<void>;
}

/** Starts nothing yet; what is started is to be closed in the end. */
export function createEarlyRenderers(): EarlyRenderers {
  let isDecided = false;
  let renderers: Renderers | undefined;
  return {
    onReading(files, options) {
      if (!isDecided && files <= fewFiles) renderers = startEarly(options);
      isDecided = true;
    },
    started: () => (renderers ? { renderers } : {}),
    close: async () => renderers?.close(),
  };
}
