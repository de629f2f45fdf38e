/** How many bytes the argument of an item has, by what its head says; below these, the head says the argument itself. */
const lengths: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

const types = { number: 0, negative: 1, bytes: 2, text: 3, array: 4 } as const;

/**
 * Reads items of CBOR (RFC 8949, section 3) one after the other: integers below 2³², texts, and arrays that say how many
 * items follow. The words of an index are millions of numbers, and most are passed over: a decoder that makes an object of
 * each takes several times as long.
 *
 * Each of its methods throws RangeError where the next item is of another kind, or there is none.
 */
export class ItemReader {
  readonly #bytes: Buffer;
  #position: number;
  /** The major type of the item whose head was read last. */
  #type = 0;

  /** @param position - the byte at which the first item begins */
  constructor(bytes: Buffer, position = 0) {
    this.#bytes = bytes;
    this.#position = position;
  }

  /** The byte at which the next item begins. */
  get position(): number {
    return this.#position;
  }

  number(): number {
    const argument = this.#readHead();
    if (this.#type > types.negative) throw this.#unexpected('a number');
    return this.#type === types.negative ? -argument - 1 : argument;
  }

  text(): string {
    const length = this.#readHead();
    if (this.#type !== types.text) throw this.#unexpected('a text');
    const start = this.#position;
    this.#position += length;
    return this.#bytes.toString('utf8', start, this.#position);
  }

  /** How many items the array has, which are read next. */
  array(): number {
    const length = this.#readHead();
    if (this.#type !== types.array) throw this.#unexpected('an array');
    return length;
  }

  /** Passes over an item, and all that it holds. */
  skip(): void {
    for (let left = 1; left > 0; left -= 1) {
      const argument = this.#readHead();
      if (this.#type > types.array) throw this.#unexpected('a number, a text or an array');
      if (this.#type === types.bytes || this.#type === types.text) this.#position += argument;
      if (this.#type === types.array) left += argument;
    }
  }

  /** @returns the argument of the next item */
  #readHead(): number {
    const first = this.#readByte();
    this.#type = first >> 5;
    const short = first & 31;
    if (short < 24) return short;
    // A text tells its length so, and most numbers are below 2⁸ or 2¹⁶.
    const length = lengths[short];
    if (length === undefined) throw this.#unexpected('a shorter one');
    let argument = 0;
    for (let left = length; left > 0; left -= 1) argument = argument * 256 + this.#readByte();
    return argument;
  }

  #readByte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw this.#unexpected('more bytes');
    this.#position += 1;
    return byte;
  }

  #unexpected(expected: string): RangeError {
    return new RangeError(`Unexpected item of CBOR before byte ${this.#position}, expected ${expected}`);
  }
}

/** How much room a writer has at first, in bytes: it makes more when it is needed. */
const firstRoom = 1024;

/**
 * Writes items of CBOR one behind the other: what {@link ItemReader} reads. Numbers are whole, below 2³² and not below -2³²;
 * of others, it throws RangeError.
 */
export class ItemWriter {
  #bytes = Buffer.allocUnsafe(firstRoom);
  #length = 0;

  number(number: number): void {
    if (number < 0) this.#writeHead(types.negative, -number - 1);
    else this.#writeHead(types.number, number);
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.#writeHead(types.text, bytes.length);
    this.copy(bytes);
  }

  /** An array of so many items, which are written next. */
  array(length: number): void {
    this.#writeHead(types.array, length);
  }

  /** What is written already: items, or a part of one. */
  copy(bytes: Buffer): void {
    this.#makeRoom(bytes.length);
    bytes.copy(this.#bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What has been written since it was taken last. */
  take(): Buffer {
    const written = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return written;
  }

  #writeHead(type: number, argument: number): void {
    if (argument >>> 0 !== argument)
      throw new RangeError(`Unexpected number ${argument}, expected a whole one below 2³²`);
    const isShort = argument < 24;
    const [short, length] = isShort ? [argument, 0] : lengthOf(argument);
    this.#makeRoom(1 + length);
    this.#bytes[this.#length] = (type << 5) | short;
    if (!isShort) this.#bytes.writeUIntBE(argument, this.#length + 1, length);
    this.#length += 1 + length;
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + length));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** What a head says that has no room for its argument, and how many bytes follow it. */
function lengthOf(argument: number): readonly [short: number, length: number] {
  if (argument < 2 ** 8) return [24, 1];
  if (argument < 2 ** 16) return [25, 2];
  return [26, 4];
}
