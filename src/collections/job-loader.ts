import type { Loader } from 'astro/loaders';
import { readJobQuestions } from './page-job.ts';

/**
 * The loader of what the pages of a job read: an entry is a question, and says where the job has the frontmatter of its
 * Markdown files. Astro writes all that is in its store, bundles it and reads it again before the first page: of tens of
 * thousands of questions that takes longer than reading each when its pages are rendered.
 *
 * @param jobDirectory - `null` where all pages are rendered: then there is no entry
 */
export function jobLoader(jobDirectory: string | null): Loader {
  return {
    name: 'job-loader',
    async load({ store }) {
      if (jobDirectory === null) return;
      for (const [id, { start, end }] of await readJobQuestions(jobDirectory)) store.set({ id, data: { start, end } });
    },
  };
}
