/**
 * Fetches a file of pairs of words, as it is written for translations: a list of lists of two.
 *
 * @throws Error when the file does not come; TypeError for what is no such file
 */
export async function fetchPairs(address: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for pairs of words, expected the file`);
  const pairs: unknown = await answer.json();
  if (!Array.isArray(pairs) || !pairs.every(isPair)) throw new TypeError('Unexpected file, expected pairs of words');
  return new Map(pairs);
}

function isPair(pair: unknown): pair is readonly [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string');
}
