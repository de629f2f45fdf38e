import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../../build/progress.ts';
import { synthesizeArchive } from '../../synthesize/synthesize-archive.ts';
import { inMeasuredFolder } from '../in-measured-folder.ts';
import { measureRelevance, type RelevanceResult } from '../relevance/measure-relevance.ts';
import { measureSearchIndex, type SearchIndexSize } from '../search-index-size.ts';
import { MeasuredArchive } from '../site/measured-archive.ts';
import type { SearchCost } from './measure-search.ts';
import { searchInBrowser } from './search-in-browser.ts';

/** What is measured. */
export interface SearchPlan {
  /** Questions of the archive that is searched in a browser. */
  readonly questions: number;
  /** Questions of the one that is asked what is known to have an answer. */
  readonly relevanceOf: number;
  readonly seed: number;
}

/** What the benchmark found. */
export interface SearchResult {
  /** Nothing where this machine has no browser. */
  readonly search: readonly SearchCost[];
  readonly index: SearchIndexSize;
  readonly relevance: readonly RelevanceResult[];
}

/** Builds the sites of two invented archives, in a folder that is removed in the end, and searches them. */
export function measureSearches(plan: SearchPlan, progress: Progress): Promise<SearchResult> {
  const { questions, relevanceOf, seed } = plan;
  return inMeasuredFolder('bench-search', async (directory) => {
    const searched = await buildArchive(join(directory, 'searched'), { questions, seed }, progress);
    const stage = progress.begin('Searching the site');
    const search = await searchInBrowser(searched.siteDirectory, await searched.readQuestions());
    const index = await measureSearchIndex(searched.siteDirectory);
    stage.end();
    await searched.remove();
    const asked = await buildArchive(join(directory, 'asked'), { questions: relevanceOf, seed }, progress);
    const held = [...synthesizeArchive({ questions: relevanceOf, seed })]
      .map(({ question }) => question)
      .filter(({ questionNumber }) => existsSync(join(asked.siteDirectory, questionNumber)));
    return { search, index, relevance: await measureRelevance(asked.siteDirectory, held) };
  });
}

async function buildArchive(
  directory: string,
  plan: { readonly questions: number; readonly seed: number },
  progress: Progress,
): Promise<MeasuredArchive> {
  const archive = await MeasuredArchive.create(directory, { ...plan, edits: 0 }, progress);
  const stage = progress.begin('Building a site');
  await archive.build('cold');
  stage.end();
  return archive;
}
