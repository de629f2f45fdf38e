import type { QuestionNumber, QuestionNumberParts } from './question-number.ts';
import type { ShardName } from './shard.ts';

/** So many digits of a digest tell a page from what it was before, where a browser has kept that. */
const digits = 3;

/**
 * The name of a question's page in the index of its shard: its serial, and the beginning of a digest of what the page
 * holds. A search gives the names of what it finds before any page is read.
 *
 * @param digest - hexadecimal
 */
export function searchPageName({ serial }: Pick<QuestionNumberParts, 'serial'>, digest: string): string {
  return `${serial}-${digest.slice(0, digits)}`;
}

/** The question of a page that a shard has under a name; the inverse of {@link searchPageName}. */
export function questionOfPage(shard: ShardName, name: string): QuestionNumber {
  return `${shard.slice(0, shard.indexOf('-'))}-${name.slice(0, name.indexOf('-'))}`;
}
