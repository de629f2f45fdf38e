const apostrophes = /[‘’ʼ´`′]/;
const dashes = /[‐‑‒–—−]/;
const degrees = /[º˚]/;
const combiningMarks = /\p{M}/gu;
const folded = new Map<string, string>();

/**
 * A text made comparable with a label: lower case, no accents, straight apostrophes and hyphens, plain spaces. It has
 * the length of the original, so that an offset means the same in both.
 */
export function fold(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) result += foldUnit(text.charAt(index));
  return result;
}

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const value = toComparable(unit);
  folded.set(unit, value);
  return value;
}

function toComparable(unit: string): string {
  if (/\s/.test(unit)) return ' ';
  if (apostrophes.test(unit)) return "'";
  if (dashes.test(unit)) return '-';
  if (degrees.test(unit)) return '°';
  const plain = unit.normalize('NFD').replace(combiningMarks, '').toLowerCase();
  return plain.length === 1 ? plain : unit;
}

/** A printed label as a key: folded, trimmed, inner spaces single. */
export function labelKey(text: string): string {
  return fold(text).trim().replace(/ +/g, ' ');
}
