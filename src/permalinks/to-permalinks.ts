import { localize, type Locale, type Localized } from '../domain/locale.ts';
import { questionId, replyId } from '../domain/place-id.ts';
import type { Question } from '../domain/question.ts';
import type { Text } from '../domain/text.ts';
import { alignmentOf } from '../structure/alignment/alignment-of.ts';
import { publishedIdsOf } from '../structure/places.ts';
import { structureOf } from '../structure/structure-of.ts';
import { formatSection } from './permalink-notation.ts';

/**
 * The ids that a question publishes, by language, as the ledger writes them: those of the question and of each reply
 * that has a text in it, those of its paragraphs on the bilingual page among them. A language without any has none.
 */
export function toPermalinks(question: Pick<Question, 'text' | 'answers'>): Localized<string> {
  const { text, answers } = question;
  const { divided } = alignmentOf(question);
  const sectionOf = (words: Text | undefined, kind: 'question' | 'reply', sectionId: string): string[] =>
    words && words.length > 0
      ? [formatSection(sectionId, publishedIdsOf(structureOf(words, kind), sectionId), divided.get(sectionId))]
      : [];
  return localize((locale) => {
    const sections = [
      sectionOf(text[locale], 'question', questionId),
      ...answers.map((answer, index) => sectionOf(answer.text[locale], 'reply', replyId(index + 1))),
    ].flat();
    return sections.length > 0 ? sections.join(' ') : undefined;
  });
}

/** The ids that a question publishes in one language. */
export interface TextPermalinks {
  readonly questionNumber: Question['questionNumber'];
  readonly locale: Locale;
  /** As {@link toPermalinks} gives them. */
  readonly permalinks: string;
}
