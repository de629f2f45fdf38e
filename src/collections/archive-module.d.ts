/**
 * The configuration of the archive that is being built, as `src/build/archive-config.ts` was given it. The address
 * under which it is published is Astro's own `import.meta.env.SITE` and `import.meta.env.BASE_URL`.
 */
declare module 'virtual:archive' {
  /** The folder of the generated Markdown, which holds `fr/` and `nl/`: an absolute path. */
  export const questionsDirectory: string;
}
