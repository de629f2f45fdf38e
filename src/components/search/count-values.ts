import { queryParts, type QueryField, type QueryPart } from '../../domain/query-field.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { ShardName } from '../../domain/shard.ts';
import { withChoice } from '../../query/edit-query.ts';
import { isSearchable } from '../../query/find-unsearchable.ts';
import type { Query } from '../../query/query.ts';
import { statusOfWord } from '../../query/status-of-word.ts';
import type { Column, ColumnName, Match } from './engine.ts';
import { searchShard, shardsOf, type SearchPlace } from './search-shard.ts';

/** The fields of which it can be counted how many questions have each value; themes are so many that they have a way of their own. */
export type CountedField = Exclude<QueryField, 'theme'>;

/** How many questions have each value. */
export type ValueCounts = ReadonlyMap<string, number>;

/** Where the index keeps each field; the legislature of a question stands in its number, and parts are looked in. */
const columnOf: Readonly<Record<Exclude<CountedField, 'legislature' | 'part'>, ColumnName>> = {
  year: 'year',
  status: 'state',
  party: 'party',
  asker: 'asker',
  minister: 'minister',
};

/** Counts the values of questions; one that none has is left out. */
export function countValues(matches: Iterable<Pick<Match, 'questionNumber'>>, column: Column): ValueCounts {
  const counts = new Map<string, number>();
  for (const { questionNumber } of matches) {
    for (const value of column.get(questionNumber) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * Counts the values that the questions have that a query finds, as if it said nothing of the field: of all that could be
 * chosen there. Where nothing is looked for, nothing is counted.
 *
 * @returns values as a query has them, those of `status` by the names of the domain; one that none has is left out
 * @throws Error when a shard cannot be searched, or a file that is needed does not arrive
 */
export async function countChoices(place: SearchPlace, query: Query, field: CountedField): Promise<ValueCounts> {
  const open = withoutField(query, field);
  if (!isSearchable(query)) return new Map();
  if (field === 'part') return countParts(place, open);
  const counts = new Map<string, number>();
  const countShard = async (shard: ShardName): Promise<void> => {
    const { matches } = await searchShard(place, shard, { query: open, sort: 'relevance' });
    if (matches.length === 0) return;
    const column =
      field === 'legislature' ? legislaturesOf(matches) : await place.engine.column(shard, columnOf[field]);
    for (const [value, count] of countValues(matches, column)) {
      const named = field === 'status' ? (statusOfWord(value) ?? value) : value;
      counts.set(named, (counts.get(named) ?? 0) + count);
    }
  };
  await Promise.all(shardsOf(place, open).map(countShard));
  return counts;
}

/** In how many questions the words stand in each kind of text; where no word is looked for, that is no question. */
async function countParts(place: SearchPlace, open: Query): Promise<ValueCounts> {
  if (!open.terms.some(({ isExcluded }) => !isExcluded)) return new Map();
  const countPart = async (part: QueryPart): Promise<[QueryPart, number]> => {
    const query = withChoice(open, 'part', false, [part]);
    return [part, (await findAll(place, query)).length];
  };
  return new Map(await Promise.all(queryParts.map(countPart)));
}

async function findAll(place: SearchPlace, query: Query): Promise<readonly Match[]> {
  const names = shardsOf(place, query);
  const found = await Promise.all(names.map((shard) => searchShard(place, shard, { query, sort: 'relevance' })));
  return found.flatMap(({ matches }) => matches);
}

/**
 * The questions that a query finds, as if it said nothing of themes; none where nothing is looked for.
 *
 * @throws Error when a shard cannot be searched
 */
export async function findForThemes(place: SearchPlace, query: Query): Promise<ReadonlySet<QuestionNumber>> {
  if (!isSearchable(query)) return new Set();
  const found = await findAll(place, withoutField(query, 'theme'));
  return new Set(found.map(({ questionNumber }) => questionNumber));
}

/** Counts how many of the questions that were found have each theme; one that none of them has, too. */
export function countThemes(
  found: ReadonlySet<QuestionNumber>,
  questions: ReadonlyMap<string, readonly QuestionNumber[]>,
): ValueCounts {
  const counts = [...questions].map(([theme, own]) => [theme, own.filter((one) => found.has(one)).length] as const);
  return new Map(counts);
}

function withoutField(query: Query, field: QueryField): Query {
  return { ...query, choices: query.choices.filter((choice) => choice.field !== field) };
}

function legislaturesOf(matches: readonly Match[]): Column {
  return new Map(
    matches.map(({ questionNumber }): [QuestionNumber, string[]] => [
      questionNumber,
      [questionNumber.split('-', 1)[0] ?? ''],
    ]),
  );
}
