import type { Localized } from '../../src/domain/locale.ts';
import type { Text } from '../../src/domain/text.ts';
import { toPermalinks } from '../../src/permalinks/to-permalinks.ts';

/** The ids that a French text and its replies publish, as the ledger writes them. */
export function frenchPermalinks(question: Text, ...replies: readonly Text[]): string {
  const answers = replies.map((reply) => ({ receivedOn: null, text: { fr: reply } }));
  return toPermalinks({ text: { fr: question }, answers }).fr ?? '';
}

/** The ids of a question and replies, given by language. */
export function permalinksOf(question: Localized<Text>, ...replies: readonly Localized<Text>[]): Localized<string> {
  return toPermalinks({ text: question, answers: replies.map((text) => ({ receivedOn: null, text })) });
}
