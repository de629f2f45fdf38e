import type { QueryField } from '../domain/query-field.ts';
import { partOfWord, statusOfWord } from './status-of-word.ts';

/** `2012-2013`, and as it is written shorter: `2012/2013`, `2012-13`. */
const parliamentaryYear = /^(?<first>\d{4})[-/–](?<second>\d{4}|\d{2})$/u;
/** `5`, `5e`, `5ème`, `1re`, `1ère`, `5de`, `8ste`. */
const legislature = /^0?(?<number>[1-9]\d?)(?:e|[eè]me|[eè]?re|de|ste)?$/iu;

const readers: Readonly<Record<QueryField, (text: string) => string | undefined>> = {
  minister: (text) => text,
  asker: (text) => text,
  party: (text) => text,
  theme: (text) => text,
  year: readYear,
  legislature: (text) => legislature.exec(text)?.groups?.['number'],
  status: statusOfWord,
  part: partOfWord,
};

/** A value of a field as a query has it, from how it is written; `undefined` when the field can have no such value. */
export function readValue(field: QueryField, text: string): string | undefined {
  return readers[field](text);
}

function readYear(text: string): string | undefined {
  if (/^\d{4}$/u.test(text)) return text;
  const { first = '', second = '' } = parliamentaryYear.exec(text)?.groups ?? {};
  const next = String(Number(first) + 1);
  return first !== '' && next.endsWith(second) ? `${first}-${next}` : undefined;
}
