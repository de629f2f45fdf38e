/** What is read of CBOR (RFC 8949): the index of Pagefind holds nothing else. */
export type CborValue = number | string | readonly CborValue[];

/** How many bytes follow the first one of an item, where its argument does not stand in it. */
const lengths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** @throws RangeError where the bytes hold something else than whole numbers from 0, texts and arrays of such */
export function readCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let position = 0;
  const readArgument = (short: number): number => {
    if (short < 24) return short;
    const length = lengths[short] ?? 0;
    let argument = 0;
    for (let left = length; left > 0; left -= 1) argument = argument * 256 + view.getUint8(position++);
    if (length === 0) throw new RangeError(`Unexpected item of CBOR at byte ${position}, expected a shorter one`);
    return argument;
  };
  const readItem = (): CborValue => {
    const first = view.getUint8(position++);
    const argument = readArgument(first & 31);
    switch (first >> 5) {
      case 0:
        return argument;
      case 3:
        position += argument;
        return decoder.decode(bytes.subarray(position - argument, position));
      case 4:
        return Array.from({ length: argument }, readItem);
      default:
        throw new RangeError(`Unexpected item of CBOR at byte ${position}, expected a number, a text or an array`);
    }
  };
  return readItem();
}
