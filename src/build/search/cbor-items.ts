/** The head of an item of CBOR (RFC 8949, section 3): its major type, its argument, and where its content begins. */
interface ItemHead {
  readonly type: number;
  readonly argument: number;
  readonly content: number;
}

const lengths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** @throws RangeError where the argument is longer than four bytes, or the length is left open */
export function readItemHead(bytes: Buffer, start: number): ItemHead {
  const first = bytes.readUInt8(start);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, argument: short, content: start + 1 };
  const length = lengths[short];
  if (length === undefined) throw new RangeError(`Unexpected item of CBOR at byte ${start}, expected a shorter one`);
  return { type, argument: bytes.readUIntBE(start + 1, length), content: start + 1 + length };
}

/** Where an item of CBOR ends: a number, a text, or an array of such. It is passed over, not read. */
export function endOfItem(bytes: Buffer, start: number): number {
  let position = start;
  for (let left = 1; left > 0; left -= 1) {
    const { type, argument, content } = readItemHead(bytes, position);
    if (type > 4) throw new RangeError(`Unexpected item of CBOR at byte ${position}, expected number, text or array`);
    position = type === 2 || type === 3 ? content + argument : content;
    if (type === 4) left += argument;
  }
  return position;
}
