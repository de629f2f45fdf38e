/** One entry of a dictionary: where it stands and what it says. */
export interface DictionaryEntry {
  /** As `search.noResults`. */
  readonly key: string;
  /** The entry itself, or what it makes of several sets of values. */
  readonly wordings: readonly string[];
}

/** Values for an entry that is a function: every parameter is a number, a date in words, a name, `null` or a list. */
const sampleValues = [
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [2, 1, 2, 1],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [-1, -1, -1, -1],
  [2, null, 2, null],
  [null, null, null, null],
  [['1'], 1, 1, 1],
  [['1', '2'], 2, 2, 2],
];

/** Every entry of a dictionary, functions with what they say. */
export function readDictionary(dictionary: object, prefix = ''): DictionaryEntry[] {
  return Object.entries(dictionary).flatMap(([name, value]: [string, unknown]) => {
    const key = `${prefix}${name}`;
    if (typeof value === 'string') return [{ key, wordings: [value] }];
    if (typeof value === 'function') {
      return [{ key, wordings: wordingsOf((values): unknown => Reflect.apply(value, undefined, values)) }];
    }
    return typeof value === 'object' && value !== null ? readDictionary(value, `${key}.`) : [];
  });
}

function wordingsOf(make: (values: readonly unknown[]) => unknown): string[] {
  return [...new Set(sampleValues.flatMap((values) => tryWith(make, values)))];
}

/** What an entry makes of values; nothing of those that it does not take, as a number for a list. */
function tryWith(make: (values: readonly unknown[]) => unknown, values: readonly unknown[]): string[] {
  try {
    const wording = make(values);
    return typeof wording === 'string' ? [wording] : [];
  } catch (error) {
    if (error instanceof TypeError) return [];
    throw error;
  }
}
