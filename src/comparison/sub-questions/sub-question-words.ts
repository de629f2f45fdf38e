import type { Structure } from '../../structure/block.ts';
import { wordKeysOf } from '../texts/tokens.ts';
import type { ComparedSubQuestion } from './sub-question-list.ts';

/** The words of a sub-question in lower case, without the mark before them and without the sub-questions in it. */
export function subQuestionWords({ blocks, passages }: ComparedSubQuestion, { text }: Structure): string[] {
  const [block] = blocks;
  const [first] = passages;
  const lines = passages.map((passage) => {
    const start = block && passage === first ? block.marker.end : passage.start;
    return text[passage.paragraph - 1]?.slice(start, passage.end) ?? '';
  });
  return wordKeysOf(lines).map((word) => word.toLowerCase());
}
