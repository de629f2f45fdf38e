import { locales, type Locale } from '../../domain/locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { digestOf } from '../../build/search/packed-file.ts';
import { queryKinds, type QueryDraft, type QueryKind } from './query-kinds.ts';
import { toShownTexts } from './shown-texts.ts';

/** A query of which is known what it should find. */
export interface RelevanceQuery extends QueryDraft {
  readonly locale: Locale;
  readonly kind: QueryKind;
  /** The questions that have what is asked for: at least one. */
  readonly right: readonly QuestionNumber[];
}

/** More questions than this would make it easy to find one of them. */
const mostRight = 3;

/**
 * Queries of each kind in each language, each drawn from a question that it should find, and checked against what all pages
 * show. The same archive gives the same queries.
 *
 * @param queriesOfEach - at most, of each kind and language
 */
export function relevanceQueries(questions: readonly QuestionReading[], queriesOfEach: number): RelevanceQuery[] {
  return locales.flatMap((locale) => {
    const texts = toShownTexts(questions, locale);
    return queryKinds.flatMap(({ kind, locales: of, draw }) => {
      if (!of.includes(locale)) return [];
      const chosen: RelevanceQuery[] = [];
      for (const text of inDrawnOrder(texts, ({ questionNumber }) => `${kind} ${questionNumber}`)) {
        if (chosen.length === queriesOfEach) break;
        const drafts = draw(text, texts).map((draft) => {
          const right = texts.filter(draft.isRight).map(({ questionNumber }) => questionNumber);
          return { ...draft, right, locale, kind };
        });
        const fit = drafts.find(({ right, query }) => {
          const isNew = chosen.every((other) => other.query !== query);
          return isNew && right.length > 0 && right.length <= mostRight;
        });
        if (fit) chosen.push(fit);
      }
      return chosen;
    });
  });
}

/** An order that is the same each time, and has nothing to do with how things stand. */
export function inDrawnOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  const drawn = items.map((item) => ({ item, key: digestOf(new TextEncoder().encode(nameOf(item))) }));
  return drawn.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}
