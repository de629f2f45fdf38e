import type { Span } from './block.ts';

/** An address on the web inside words. */
export interface WebAddress extends Span {
  /** Where it leads to: as printed, with the scheme where that is missing. */
  readonly href: string;
}

/** 5-8900: `http://twitter.com/belgiumbe`, `www.facebook.com/Belgium.be`; a name alone (`premier.be`) is no address. */
const address = /(?<![\p{L}\p{N}@./-])(?:https?:\/\/|www\.)[^\s<>"“”«»|\\^`{}]+/giu;
/** What every address has: most words have none, and to look for this alone takes a fifth of the time. */
const sign = /:\/\/|www\./i;
/** What ends a sentence or a bracket around an address, and not the address. */
const behind = /[.,;:!?…'’)\]]/;

/**
 * The web addresses in words, in their order. Signs behind one that belong to the sentence are left out: a full stop, a
 * bracket that the address did not open.
 */
export function findWebAddresses(words: string): readonly WebAddress[] {
  if (!sign.test(words)) return [];
  return Array.from(words.matchAll(address), ({ 0: printed, index }) => {
    const length = lengthOf(printed);
    const shown = printed.slice(0, length);
    const href = /^www\./i.test(shown) ? `https://${shown}` : shown;
    return { start: index, end: index + length, href };
  }).filter(({ href }) => isAddress(href));
}

/** Whether an address leads to a named place, and hides it behind no user's name. */
function isAddress(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const { hostname, username, password } = new URL(href);
  return hostname.includes('.') && username === '' && password === '';
}

function lengthOf(printed: string): number {
  let length = printed.length;
  let open = printed.split('(').length - printed.split(')').length;
  while (length > 0 && behind.test(printed.charAt(length - 1))) {
    if (printed.charAt(length - 1) === ')') {
      if (open >= 0) break;
      open += 1;
    }
    length -= 1;
  }
  return length;
}
