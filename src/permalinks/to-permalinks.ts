import { localize, type Locale, type Localized } from '../domain/locale.ts';
import { questionId, replyId } from '../domain/place-id.ts';
import type { Question } from '../domain/question.ts';
import type { Text } from '../domain/text.ts';
import { publishedIdsOf } from '../structure/places.ts';
import { structureOf } from '../structure/structure-of.ts';
import { formatSection } from './permalink-notation.ts';

/**
 * The ids that a question publishes, by language, as the ledger writes them: those of the question and of each reply
 * that has a text in it. A language without any has none.
 */
export function toPermalinks({ text, answers }: Pick<Question, 'text' | 'answers'>): Localized<string> {
  return localize((locale) => {
    const sections = [
      sectionOf(text[locale], 'question', questionId),
      ...answers.map((answer, index) => sectionOf(answer.text[locale], 'reply', replyId(index + 1))),
    ].flat();
    return sections.length > 0 ? sections.join(' ') : undefined;
  });
}

function sectionOf(text: Text | undefined, kind: 'question' | 'reply', sectionId: string): string[] {
  if (!text || text.length === 0) return [];
  return [formatSection(sectionId, publishedIdsOf(structureOf(text, kind), sectionId))];
}

/** The ids that a question publishes in one language. */
export interface TextPermalinks {
  readonly questionNumber: Question['questionNumber'];
  readonly locale: Locale;
  /** As {@link toPermalinks} gives them. */
  readonly permalinks: string;
}
