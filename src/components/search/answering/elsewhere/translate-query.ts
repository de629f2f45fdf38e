import type { QueryField } from '../../../../domain/query-field.ts';
import type { Query, QueryChoice, QueryTerm } from '../../../../query/query.ts';
import { valueKey } from '../../../../query/value-key.ts';
import { wordsOf } from '../../../../query/words-of.ts';
import type { TranslateOffice } from './load-offices.ts';

/** What the archive prints for a keyword in the other language, by its {@link valueKey}; `undefined` where it prints none. */
export type Translate = (key: string) => string | undefined;

/**
 * Puts a query into the other language: its words as they are, for names and numbers, and with every keyword of the
 * archive translated, and every office that it names. A query that names one of which the other name is not known is not put.
 *
 * @returns at most two, the translated one first
 */
export function translateQuery(query: Query, translate: Translate, translateOffice: TranslateOffice): Query[] {
  const namesOf: Partial<Record<QueryField, TranslateOffice>> = {
    theme: (written) => toList(translate(valueKey(written))),
    minister: translateOffice,
  };
  const choices = query.choices.map((choice) => translateChoice(choice, namesOf[choice.field]));
  if (!choices.every((choice) => choice !== undefined)) return [];
  const terms = translateTerms(query.terms, translate);
  const asItIs = { ...query, choices };
  return terms ? [{ ...asItIs, terms }, asItIs] : [asItIs];
}

/** The keys of all that {@link translateQuery} would have translated. */
export function keysOf({ terms, choices }: Query): string[] {
  const themes = choices.filter(({ field }) => field === 'theme').flatMap(({ values }) => values);
  return [...new Set([...runsOf(terms).map(({ key }) => key), ...themes.map(valueKey)])];
}

/** Words that are looked for and follow each other, or a phrase. */
interface Run {
  readonly from: number;
  readonly count: number;
  readonly key: string;
}

/** All that could be a keyword, the longest first. */
function runsOf(terms: readonly QueryTerm[]): Run[] {
  const runs: Run[] = [];
  for (const from of terms.keys()) {
    for (let end = from + 1; end <= terms.length; end += 1) {
      const own = terms.slice(from, end);
      const isTogether = own.length === 1 || own.every(({ kind }) => kind === 'word');
      if (!isTogether || own.some(({ isExcluded }) => isExcluded)) break;
      runs.push({ from, count: own.length, key: valueKey(own.map(({ text }) => text).join(' ')) });
    }
  }
  return runs.sort((a, b) => b.count - a.count);
}

function translateTerms(terms: readonly QueryTerm[], translate: Translate): QueryTerm[] | undefined {
  const taken = new Map<number, Run & { readonly translation: string }>();
  const covered = new Set<number>();
  for (const run of runsOf(terms)) {
    const places = Array.from({ length: run.count }, (_, index) => run.from + index);
    const translation = translate(run.key);
    if (translation === undefined || places.some((place) => covered.has(place))) continue;
    taken.set(run.from, { ...run, translation });
    for (const place of places) covered.add(place);
  }
  if (taken.size === 0) return undefined;
  return terms.flatMap((term, index): readonly QueryTerm[] => {
    const run = taken.get(index);
    if (!run) return covered.has(index) ? [] : [term];
    if (term.kind === 'phrase') return [{ ...term, text: run.translation }];
    return wordsOf(run.translation).map(({ start, end }) => ({ ...term, text: run.translation.slice(start, end) }));
  });
}

/** @returns `undefined` where one of its values has no name there */
function translateChoice(choice: QueryChoice, namesOf: TranslateOffice | undefined): QueryChoice | undefined {
  if (!namesOf) return choice;
  const names = choice.values.map(namesOf);
  return names.every((one) => one !== undefined) ? { ...choice, values: [...new Set(names.flat())] } : undefined;
}

function toList(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : [name];
}
