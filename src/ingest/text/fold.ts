const apostrophes = /[‘’ʼ´`′]/;
const dashes = /[‐‑‒–—−]/;
const degrees = /[º˚]/;
const combiningMarks = /\p{M}/gu;

/** From a UTF-16 unit to its folded one; 0 where it has not been asked for yet. */
const folded = new Uint16Array(0x10000);
/** Text of which only the capitals are folded. */
const plain = /^[ -_a-~]*$/;
/** How many units are turned into a string at once: as many as a call takes as arguments. */
const chunk = 4096;

/**
 * A text made comparable with a label: lower case, no accents, straight apostrophes and hyphens, plain spaces. It has
 * the length of the original, so that an offset means the same in both.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  if (text.length > chunk) {
    let result = '';
    for (let start = 0; start < text.length; start += chunk) result += fold(text.slice(start, start + chunk));
    return result;
  }
  const units = new Array<number>(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = foldUnit(text.charCodeAt(index));
  return String.fromCharCode(...units);
}

function foldUnit(unit: number): number {
  const known = folded[unit] ?? 0;
  if (known !== 0) return known;
  const value = toComparable(String.fromCharCode(unit)).charCodeAt(0);
  folded[unit] = value;
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
