import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { locales } from '../../domain/locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import { relevanceQueries, type RelevanceQuery } from './relevance-queries.ts';
import { ownSearch, plainSearch, type FindQuestions } from './search-engines.ts';

/** What a search had for a query. */
export interface Ranking {
  /** Where the first right question stands, from 1; `null` where none was found. */
  readonly first: number | null;
  /** How many of the right questions were found at all. */
  readonly found: number;
}

/** A query with what the site's own search had for it, and what Pagefind has by itself. */
export interface RelevanceResult extends RelevanceQuery {
  readonly own: Ranking;
  readonly plain: Ranking;
}

/**
 * Asks a site's search, and an index of the same pages that Pagefind makes by itself, what is known to have an answer.
 *
 * @param questions - those of the archive that the site was built from
 * @param queriesOfEach - at most, of each kind and language
 */
export async function measureRelevance(
  siteDirectory: string,
  questions: readonly QuestionReading[],
  queriesOfEach = 6,
): Promise<readonly RelevanceResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'written-questions-'));
  const request = globalThis.fetch;
  const queries = relevanceQueries(questions, queriesOfEach);
  try {
    const results: RelevanceResult[] = [];
    for (const locale of locales) {
      const own = ownSearch(siteDirectory, locale, questions);
      const plain = await plainSearch(siteDirectory, locale, join(folder, locale));
      for (const query of queries.filter((one) => one.locale === locale)) {
        results.push({ ...query, own: await rank(query, own), plain: await rank(query, plain) });
      }
    }
    return results;
  } finally {
    globalThis.fetch = request;
    await close();
    await rm(folder, { recursive: true });
  }
}

async function rank({ query, right }: RelevanceQuery, find: FindQuestions): Promise<Ranking> {
  const found = await find(query);
  const index = found.findIndex((questionNumber) => right.includes(questionNumber));
  return { first: index === -1 ? null : index + 1, found: right.filter((one) => found.includes(one)).length };
}
