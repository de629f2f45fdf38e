import { damageLetters } from '../raw-writer/damage-letters.ts';
import type { Random } from './random.ts';
import type { Shares } from './shares.ts';

/** How a file is broken, so that it gives no question; the reader's rule of that name says so. */
export const damages = ['cut-off', 'unknown-layout', 'not-utf8', 'empty-file'] as const;
export type Damage = (typeof damages)[number];

/** One file of so many is broken. */
export const filesPerDamage = 1_000;

/**
 * Breaks the text of a page.
 *
 * @returns the bytes of the broken file
 */
export function breakPage(text: string, damage: Damage): Uint8Array {
  switch (damage) {
    case 'cut-off':
      return toUtf8(openingOf(text));
    case 'unknown-layout':
      return toUtf8('503 Service Unavailable\n\nThe server is temporarily unable to service your request.\n');
    case 'not-utf8':
      // A space that does not break, alone in Latin-1, is no UTF-8: the file is broken whatever else is in it.
      return toLatin1(`${text}\u00a0`);
    case 'empty-file':
      return toUtf8('');
  }
}

/** The page as far as its number: the rest was lost on the way. */
function openingOf(text: string): string {
  return /^.*?(?<!\d)\d-\d+/s.exec(text)?.[0] ?? '';
}

/** The bytes of a whole page. */
export function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? code : 63;
  });
}

/** In each stretch of {@link filesPerDamage} files the one that is broken, counted from its start. */
export function damagedPlace(random: Random): number {
  return random.int(0, filesPerDamage - 1);
}

/** What happened to the letters of a Dutch page, and how often: its bytes were read in a charset of others; one is gone. */
export const letterDamages = [
  ['none', 0.97],
  ['x-mac-ce', 0.02],
  ['windows-1257', 0.003],
  ['windows-1250', 0.004],
  ['lost', 0.003],
] as const satisfies Shares<string>;
export type LetterDamage = (typeof letterDamages)[number][0];

/** The text of a page whose letters were damaged; the same where it has none that could be. */
export function withDamagedLetters(text: string, damage: LetterDamage): string {
  if (damage === 'none') return text;
  return damage === 'lost' ? text.replace(lastMarkedLetter, '\ufffd') : damageLetters(text, damage);
}

const lastMarkedLetter = /(?<=\p{Ll})[ëïéèö](?=\p{Ll}[^ëïéèö]*$)/u;
