/**
 * The configuration of the archive that is being built, as `src/build/archive-config.ts` was given it. Pages take it from
 * here and not from `import.meta.env`, where a variable of the user's environment that happens to be called `BASE_URL`
 * or `DEV` would win.
 */
declare module 'virtual:archive' {
  /** The folder of the generated Markdown, which holds `fr/` and `nl/`: an absolute path. */
  export const questionsDirectory: string;
  /** The path that the site is published under, with its last slash: `/`, or `/archief/`. */
  export const base: string;
  /** The pages that this process renders, as `readJobList` reads them; `null` when it is the whole archive. */
  export const jobDirectory: string | null;
  /** Whether the archive is invented, for tests and measurements: every page says so. */
  export const isInvented: boolean;
  /** The day to which the days without a reply are counted, as `2026-11-22`; `null` when none are. */
  export const asOf: string | null;
  /** Whether the pages are being edited, so that nothing may be kept from one to the next. */
  export const isDevelopment: boolean;
}
