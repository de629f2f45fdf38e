/**
 * Words as they are compared with the tables of this room: lower case, without accents, with straight apostrophes and
 * single spaces.
 */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[‘’ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
