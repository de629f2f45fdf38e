import { startEarly } from './build-site.ts';
import type { RenderOptions, Renderers } from './pages/render-jobs.ts';

/** So few raw files are read by one thread, while the other processors have nothing to do. */
const fewFiles = 255;

/** What is started as soon as few raw files turn out to have changed: Astro gets ready while these are read and compared. */
export interface EarlyRenderers {
  /** To be told how many raw files will be read. */
  readonly onReading: (files: number, options: RenderOptions) => void;
  /** What was started, for `buildSite`; nothing where no raw file has changed, or many have. */
  readonly started: () => { readonly renderers?: Renderers };
  readonly close: () => Promise<void>;
}

export function createEarlyRenderers(): EarlyRenderers {
  let renderers: Renderers | undefined;
  return {
    onReading(files, options) {
      if (files <= fewFiles) renderers ??= startEarly(options);
    },
    started: () => (renderers ? { renderers } : {}),
    close: async () => renderers?.close(),
  };
}
