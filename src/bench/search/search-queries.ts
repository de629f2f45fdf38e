import { locales, type Locale } from '../../domain/locale.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import type { QueryField } from '../../domain/query-field.ts';
import { parliamentaryYear } from '../../domain/session.ts';
import { formatQuery } from '../../query/format-query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { Query } from '../../query/query.ts';
import type { MeasuredQuery } from './measure-search.ts';

/**
 * What an archive is searched for: in each language the word that the most titles have, and one that as few as any have;
 * each is then narrowed by what questions have. A phrase, and none of the word of most titles, is asked for itself, too. The
 * same archive gives the same queries.
 *
 * @param questions - at least one
 */
export function chooseQueries(questions: readonly QuestionFacts[]): MeasuredQuery[] {
  return locales.flatMap((locale) => {
    const counts = Object.entries(countWords(questions, locale));
    const sorted = counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const [common] = sorted;
    const rare = sorted.filter(([, count]) => count === sorted.at(-1)?.[1]);
    const words = [common?.[0], rare[Math.floor(rare.length / 2)]?.[0]];
    const queries = [...new Set(words)].flatMap((text) =>
      text === undefined ? [] : { locale, text, next: narrowings(text, questions, locale) },
    );
    const [first] = queries;
    return first ? [...queries, { locale, text: first.next[0]?.text ?? first.text, next: [] }] : [];
  });
}

/** In how many titles each word of some length stands. */
function countWords(questions: readonly Pick<QuestionFacts, 'title'>[], locale: Locale): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { title } of questions) {
    const words = title[locale]?.toLowerCase().match(/(?<![\p{L}’'-])\p{L}{6,}(?![\p{L}’'-])/gu) ?? [];
    for (const word of new Set(words)) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

/** What is asked behind a word: a phrase and an exclusion, a part, and a value of each field, of a question in the middle. */
function narrowings(word: string, questions: readonly QuestionFacts[], locale: Locale): MeasuredQuery['next'] {
  const { query } = parseQuery(word);
  const sample = questions[Math.floor(questions.length / 2)];
  if (!sample) return [];
  const { askedOn, session, authors, keywords, title } = sample;
  const phrase = /\p{L}{3,} \p{L}{3,}/u.exec(title[locale] ?? '')?.[0] ?? word;
  const asked = { from: `${askedOn.slice(0, 4)}-03-15`, to: `${askedOn.slice(0, 4)}-09-15` };
  const rows: readonly (readonly [name: string, query: Query])[] = [
    ['words as a phrase, and none of the word', parseQuery(`"${phrase}" -${word}`).query],
    ['in the replies', withValue(query, 'part', 'reply')],
    ['a year', withValue(query, 'year', parliamentaryYear(askedOn, session))],
    ['a status', withValue(query, 'status', 'answered')],
    ['a party', withValue(query, 'party', authors[0]?.party ?? '')],
    ['an asker', withValue(query, 'asker', authors[0]?.name ?? '')],
    ['a theme', withValue(query, 'theme', keywords[locale]?.[0] ?? '')],
    ['half a year, by the day', { ...query, asked }],
  ];
  return rows.map(([name, narrowed]) => ({ name, text: formatQuery(narrowed, locale) }));
}

function withValue(query: Query, field: QueryField, value: string): Query {
  return { ...query, choices: value === '' ? [] : [{ field, isExcluded: false, values: [value] }] };
}
