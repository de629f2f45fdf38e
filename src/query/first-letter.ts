/** The letter under which something is kept that is known by its `valueKey`: a file each holds those of one letter. */
export function firstLetter(key: string): string {
  const [first = ''] = key;
  return /[a-z0-9]/u.test(first) ? first : 'other';
}
