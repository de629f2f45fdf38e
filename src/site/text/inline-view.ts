import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Span } from '../../structure/block.ts';
import { findMentions } from '../../structure/mentions.ts';
import { findWebAddresses } from '../../structure/web-addresses.ts';

/** Words of a text as they are printed, and where they lead to. */
export interface InlineView {
  readonly text: string;
  /** `null` for plain words. */
  readonly href: string | null;
  /** Whether they show what the page says of the text. */
  readonly isTelling?: true;
}

/** Where a question that a text mentions is found; `null` where the number is left plain words. */
export type MentionLinks = (questionNumber: QuestionNumber) => string | null;

/** Words of a paragraph that lead somewhere. */
export interface TextLink extends Span {
  readonly href: string;
}

/** What leads somewhere in a paragraph, in its order: addresses on the web, and numbers of questions outside these. */
export function findTextLinks(paragraph: string, mentionLinks: MentionLinks): TextLink[] {
  const mentions = findMentions(paragraph).flatMap(({ start, end, questionNumber }) => {
    const href = mentionLinks(questionNumber);
    return href === null ? [] : { start, end, href };
  });
  return [...findWebAddresses(paragraph), ...mentions].sort((a, b) => a.start - b.start);
}

/**
 * Divides a stretch of a paragraph into plain words and those that lead somewhere. The texts of the parts, one after the
 * other, are the words of the stretch.
 *
 * @param links - of the paragraph, in its order
 */
export function toInlineViews(paragraph: string, { start, end }: Span, links: readonly TextLink[]): InlineView[] {
  const parts: InlineView[] = [];
  let done = start;
  for (const link of links) {
    if (link.start < done || link.end > end) continue;
    if (link.start > done) parts.push({ text: paragraph.slice(done, link.start), href: null });
    parts.push({ text: paragraph.slice(link.start, link.end), href: link.href });
    done = link.end;
  }
  if (done < end) parts.push({ text: paragraph.slice(done, end), href: null });
  return parts;
}
