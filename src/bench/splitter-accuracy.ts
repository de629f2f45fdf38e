import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { languageSplitter } from '../ingest/text/splitter.ts';

const titlePairsSchema = z.array(z.object({ fr: z.string().min(1), nl: z.string().min(1) })).min(1);

/** How well titles of both languages on one line are divided. */
export interface SplitterAccuracy {
  readonly titles: number;
  readonly found: number;
  /** How many the splitter called certain, and how many of these it had right. */
  readonly certain: number;
  readonly certainAndFound: number;
}

/** @param path - of a JSON list of titles, each with its French and its Dutch */
export async function measureSplitter(path: string): Promise<SplitterAccuracy> {
  const pairs = titlePairsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  const splits = pairs.map(({ fr, nl }) => {
    const split = languageSplitter.splitLine(`${fr} ${nl}`);
    return { isFound: split?.at === fr.length + 1, isCertain: split?.certain === true };
  });
  const certain = splits.filter(({ isCertain }) => isCertain);
  return {
    titles: pairs.length,
    found: splits.filter(({ isFound }) => isFound).length,
    certain: certain.length,
    certainAndFound: certain.filter(({ isFound }) => isFound).length,
  };
}
