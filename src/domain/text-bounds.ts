/**
 * Where the texts of a page stand among its words, headings apart: for each the ordinal of its first word, and of the
 * first one behind it. The question comes first, without words where the page has none; then the replies.
 */
export type TextBounds = readonly (readonly [begin: number, end: number])[];

/**
 * Packs the bounds of pages, so that a search knows in which text a word stands before any page is read: how many texts
 * each page has, then how far each first bound is from the beginning, each second one from the first, and so on. The last
 * one is told by how far it is from the end of the page, which takes half as many bytes. What is alike stands together,
 * which compresses better. Each number is as many groups of seven bits as it needs, the lowest first.
 *
 * @param pages - of each page, which has at least one text
 * @param lengths - about how many words each page has: what else is known of it where the bounds are read
 */
export function packTextBounds(pages: readonly TextBounds[], lengths: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  const put = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  for (const { length } of pages) put(length);
  const flat = pages.map((bounds) => bounds.flat());
  for (let index = 0; flat.some((bounds) => index < bounds.length - 1); index += 1) {
    for (const bounds of flat) {
      const bound = bounds[index];
      if (bound !== undefined && index < bounds.length - 1) put(bound - (bounds[index - 1] ?? 0));
    }
  }
  for (const [page, bounds] of flat.entries()) put(unsigned((lengths[page] ?? 0) - (bounds.at(-1) ?? 0)));
  return Uint8Array.from(bytes);
}

/**
 * The inverse of {@link packTextBounds}.
 *
 * @param lengths - those that the bounds were packed with
 */
export function unpackTextBounds(bytes: Uint8Array, lengths: readonly number[]): TextBounds[] {
  let position = 0;
  const take = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number;
    }
  };
  const texts = lengths.map(take);
  const flat = texts.map((): number[] => []);
  for (let index = 0; texts.some((length) => index < 2 * length - 1); index += 1) {
    for (const [page, length] of texts.entries()) {
      if (index < 2 * length - 1) flat[page]?.push((flat[page][index - 1] ?? 0) + take());
    }
  }
  for (const [page, bounds] of flat.entries()) bounds.push((lengths[page] ?? 0) - signed(take()));
  return flat.map((bounds) =>
    Array.from({ length: bounds.length / 2 }, (_, text) => [bounds[2 * text] ?? 0, bounds[2 * text + 1] ?? 0] as const),
  );
}

/** Small numbers of either sign become small ones: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
