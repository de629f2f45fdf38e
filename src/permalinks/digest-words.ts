import { hash } from 'node:crypto';

/** So many characters of base64url are kept: 24 bits, so that of 16 million changes one would go unseen. */
const kept = 4;

/** Letters and digits, of which most are plain letters: these are found faster by themselves. */
const counted = /(?:[a-zA-Z]+|[\p{L}\p{M}\p{N}])+/gu;

/**
 * A short digest of words: the beginning of their SHA-256, in base64url. Only letters and digits count, whether they are
 * capitals or not: spaces, line breaks, quotation marks and apostrophes of any form may change.
 */
export function digestWords(words: string): string {
  const printed = words.normalize('NFC').match(counted) ?? [];
  return hash('sha256', printed.join('').toLowerCase(), 'base64url').slice(0, kept);
}
