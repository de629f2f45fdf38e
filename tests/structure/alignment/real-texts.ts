import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../../../src/build/archive-config.ts';
import type { Text } from '../../../src/domain/text.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import type { Sides } from '../../../src/structure/alignment/landmarks.ts';

/** The question and the reply of 5-8900, the one real question that is known in both languages. */
export const realTexts: { readonly question: Sides<Text>; readonly reply: Sides<Text> } = (() => {
  const [fr, nl] = [readTexts('fr'), readTexts('nl')];
  return { question: { fr: fr.question, nl: nl.question }, reply: { fr: fr.reply, nl: nl.reply } };
})();

/** Its paragraphs, each with its counterpart: a person looked at them, and the nth of each language is the same. */
export const realPairs: readonly Sides<string>[] = Object.values(realTexts).flatMap(({ fr, nl }) =>
  fr.map((paragraph, index) => ({ fr: paragraph, nl: nl[index] ?? '' })),
);

function readTexts(locale: string): { question: Text; reply: Text } {
  const path = join(projectDirectory, 'content', 'questions', locale, '5', '8900.md');
  const { text, answers } = parseMarkdown(readFileSync(path, 'utf8'));
  const [reply] = answers;
  if (!text || !reply) throw new Error(`Unexpected file ${path}, expected a question and a reply`);
  return { question: text, reply };
}
