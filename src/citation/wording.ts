import type { Citation } from './citation.ts';

/** A citation in words: what is cited, the place in it, and the address. */
export function toWording(reference: string, address: string): Citation {
  return {
    form: 'wording',
    parts: [
      { kind: 'text', text: reference },
      { kind: 'place' },
      { kind: 'text', text: ', ' },
      { kind: 'address', text: address },
    ],
  };
}
