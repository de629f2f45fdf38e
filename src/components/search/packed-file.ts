/** What every file of a Pagefind index begins with, under its compression. */
const mark = 'pagefind_dcd';

/**
 * Fetches a file of an index, and takes its wrapping off; some hosts have taken the compression off by themselves.
 *
 * @throws Error when it does not arrive, or is no such file
 */
export async function fetchPacked(
  request: (address: string) => Promise<Response>,
  address: string,
): Promise<Uint8Array> {
  const response = await request(address);
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${address}, expected the file`);
  return unpack(new Uint8Array(await response.arrayBuffer()));
}

/** What a file of an index holds. */
export async function unpack(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = isMarked(file) ? file : await decompress(file);
  if (!isMarked(plain)) throw new RangeError('Unexpected file of an index, expected the mark of Pagefind');
  return plain.subarray(mark.length);
}

async function decompress(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function isMarked(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, mark.length)) === mark;
}
