/** What {@link firstLetter} can be. */
export const firstLetters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz0123456789'.split(''), 'other'];

/** The letter under which something is kept that is known by its `valueKey`: a file each holds those of one letter. */
export function firstLetter(key: string): string {
  const [first = ''] = key;
  return firstLetters.includes(first) ? first : 'other';
}
