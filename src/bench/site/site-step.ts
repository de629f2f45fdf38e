import { z } from 'zod';

/** What a site is built after: an empty folder, the build before, or that and one raw file changed or added. */
export const stepKinds = ['cold', 'unchanged', 'changed', 'added'] as const;
export type StepKind = (typeof stepKinds)[number];

/** What the record calls them. */
export const stepNames: Readonly<Record<StepKind, string>> = {
  cold: 'from nothing',
  unchanged: 'nothing changed',
  changed: 'one raw file changed',
  added: 'one raw file added',
};

/** What a build did, as the process that builds says it. */
export const workDoneSchema = z.object({
  stages: z.array(z.object({ title: z.string(), seconds: z.number(), steps: z.number() })),
  /** Raw files: all, and those that were read in this build. */
  rawFiles: z.number(),
  read: z.number(),
  /** Markdown files with other bytes than before. */
  written: z.number(),
  /** Pages and files such as the sitemap: all, and those that were rendered in this build. */
  pages: z.number(),
  rendered: z.number(),
  /** Shards of the search index, a language each, that were written in this build. */
  indexed: z.number(),
});
export type WorkDone = z.infer<typeof workDoneSchema>;
