/** So many of the hashes of a text are kept: enough to meet a text with a fifth of its words changed 99 times in 100. */
const sketchSize = 8;

/**
 * The sketch of a text: the smallest hashes of its pairs of neighbouring words. Texts that share most of their pairs
 * share some of these, and the hashes that two texts share are their pairs' likeness in small (bottom-k sketch, after
 * A. Broder, "On the resemblance and containment of documents", 1997).
 *
 * @param keys - the words in their order
 */
export function sketchOf(keys: readonly string[]): readonly number[] {
  const hashes = new Set(keys.map((key, index) => hash(`${key} ${keys[index + 1] ?? ''}`)));
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize);
}

/** FNV-1a, 32 bits, with a last mixing, so that the smallest hashes are of any words. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
