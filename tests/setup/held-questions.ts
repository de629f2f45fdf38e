import { toTextFacts } from '../../src/build/content/text-facts.ts';
import type { HeldQuestion } from '../../src/build/content.ts';

import { localize } from '../../src/domain/locale.ts';
import { toQuestionFacts, type Question } from '../../src/domain/question.ts';
import { heldTexts } from '../../src/markdown/frontmatter.ts';
import { markdownLocales, toMarkdown } from '../../src/markdown/to-markdown.ts';
import { sha256Of } from './sha256-of.ts';

/** What the content stage gives of a question. */
export function toHeldQuestion(question: Question): HeldQuestion {
  const locales = markdownLocales(question);
  return {
    facts: toQuestionFacts(question),
    textFacts: toTextFacts(question),
    markdown: localize((locale) =>
      locales.includes(locale)
        ? { sha256: sha256Of(toMarkdown(question, locale)), held: heldTexts(question, locale) }
        : undefined,
    ),
  };
}
