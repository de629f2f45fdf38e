/**
 * Words as they are compared with a table, each character in its place: lower case, without accents, with straight
 * apostrophes, and a space for each white space. Offsets in the one are offsets in the other.
 */
export function foldInPlace(words: string): string {
  const lower = words.toLowerCase();
  return lower.length === words.length
    ? lower.replaceAll(/[^\x20-\x7e]/g, foldUnit)
    : Array.from({ length: words.length }, (_, index) => foldUnit(words.charAt(index))).join('');
}

function foldUnit(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[‘’ʼ]/.test(character)) return "'";
  const base = character.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : character;
}
