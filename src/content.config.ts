import { defineCollection } from 'astro:content';
import { jobDirectory, questionsDirectory } from 'virtual:archive';
import { jobLoader } from './collections/job-loader.ts';
import { linePlaceSchema } from './collections/page-job.ts';
import { questionLoader } from './collections/question-loader.ts';
import { frontmatterSchema } from './markdown/frontmatter.ts';

/** The generated Markdown, one entry a language and question. */
const questions = defineCollection({
  loader: questionLoader(jobDirectory === null ? questionsDirectory : null),
  schema: frontmatterSchema,
});

/** The questions that the pages of a job read: one entry a question, with the place of its frontmatter in the job's file. */
const jobQuestions = defineCollection({
  loader: jobLoader(jobDirectory),
  schema: linePlaceSchema,
});

export const collections = { questions, jobQuestions };
