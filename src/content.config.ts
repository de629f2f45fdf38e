import { defineCollection } from 'astro:content';
import { jobDirectory, questionsDirectory } from 'virtual:archive';
import { questionLoader } from './collections/question-loader.ts';
import { frontmatterSchema } from './markdown/frontmatter.ts';

/** The generated Markdown, one entry a language and question: of all questions, or of those that the pages of a job read. */
const questions = defineCollection({
  loader: questionLoader(questionsDirectory, jobDirectory),
  schema: frontmatterSchema,
});

export const collections = { questions };
