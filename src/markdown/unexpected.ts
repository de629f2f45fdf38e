import { VFileMessage, type Options } from 'vfile-message';

/** The rules of the Markdown reader, as its messages name them. */
export type MarkdownRuleId =
  | 'frontmatter-missing'
  | 'frontmatter-yaml'
  | 'frontmatter-schema'
  | 'unexpected-heading'
  | 'unexpected-markdown'
  | 'differing-facts'
  | 'wrong-locale';

/** A finding in a Markdown file, which is never edited by hand: each makes the file unusable, so each is thrown. */
export function unexpectedMarkdown(reason: string, ruleId: MarkdownRuleId, place: Options['place']): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'markdown' });
  message.fatal = true;
  return message;
}
