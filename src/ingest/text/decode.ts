/** The text of a file; or, when its bytes are not UTF-8, the text before the first byte that is not. */
export type Decoded =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'not-utf8'; readonly before: string };

/** Decodes UTF-8. A byte order mark stays in the text, so that text and bytes give each other back. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: decoder(true).decode(bytes) };
  } catch {
    return { kind: 'not-utf8', before: decodePrefix(bytes, lengthOfPrefix(bytes)) };
  }
}

/** How many of the first bytes can be the beginning of UTF-8. */
function lengthOfPrefix(bytes: Uint8Array): number {
  if (isPrefixOfUtf8(bytes, bytes.length)) return bytes.length;
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefixOfUtf8(bytes, middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function decoder(fatal: boolean): TextDecoder {
  return new TextDecoder('utf-8', { fatal, ignoreBOM: true });
}

function isPrefixOfUtf8(bytes: Uint8Array, length: number): boolean {
  try {
    decoder(true).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The characters that are complete in the first bytes. */
function decodePrefix(bytes: Uint8Array, length: number): string {
  return decoder(false).decode(bytes.subarray(0, length), { stream: true });
}
