import { defineCollection } from 'astro:content';
import { jobDirectory, questionsDirectory } from 'virtual:archive';
import { questionLoader } from './collections/question-loader.ts';
import { frontmatterSchema } from './markdown/frontmatter.ts';

/** The generated Markdown, one entry a language and question. */
const questions = defineCollection({
  loader: questionLoader(jobDirectory === null ? questionsDirectory : null),
  schema: frontmatterSchema,
});

export const collections = { questions };
