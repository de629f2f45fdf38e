import { readArchivedQuestion } from '../../collections/archived-question.ts';
import { localize } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import { toFrontmatter } from '../../markdown/frontmatter.ts';
import { toArchive, type Archive } from '../../site/archive.ts';
import { withLongSections } from '../../site/plan/long-sections.ts';
import type { HeldQuestion } from '../content.ts';

/**
 * The archive as its pages are planned: from what the content stage gave, and from the texts of its longest series.
 *
 * @param questionsDirectory - the folder of the Markdown
 * @throws what `readArchivedQuestion` throws
 */
export function toHeldArchive(questions: readonly HeldQuestion[], questionsDirectory: string): Archive {
  const inTexts = questions.map(({ facts, textFacts }) => ({ number: facts.questionNumber, ...textFacts }));
  const archive = toArchive(
    questions.map(({ facts }) => facts),
    new Map(inTexts.map(({ number, mentions }) => [number, mentions])),
    new Map(inTexts.map(({ number, outline }) => [number, outline])),
    new Map(inTexts.map(({ number, rows }) => [number, rows])),
  );
  const byNumber = new Map(questions.map((question) => [question.facts.questionNumber, question]));
  return withLongSections(archive, (number) => {
    const held = byNumber.get(number);
    if (!held) throw new RangeError(`Unexpected question ${number} of a series, expected one held`);
    return readHeldQuestion(held, questionsDirectory);
  });
}

function readHeldQuestion({ facts, markdown }: HeldQuestion, questionsDirectory: string): Question {
  const entries = localize((locale) => markdown[locale] && toFrontmatter(facts, locale, markdown[locale].held));
  return readArchivedQuestion({ ...facts, entries }, questionsDirectory);
}
