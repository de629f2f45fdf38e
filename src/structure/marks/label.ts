/** What a point is counted with: `3`, `c`, `C`, `iii`, `III`. */
export type LabelKind = 'number' | 'letter' | 'capital' | 'roman' | 'capital-roman';

/** A printed label as one kind of it. `i` can be the ninth letter, or the first of roman numbers. */
export interface Reading {
  readonly kind: LabelKind;
  readonly value: number;
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/** One label, of which no letter or figure is left out on either side. Points number fewer than a hundred. */
export const labelPattern = '(?:[1-9]\\d?(?!\\d)|(?:[ivx]{2,5}|[IVX]{2,5}|[A-Za-z])(?![\\p{L}\\p{N}]))';

/** What a printed label can mean; nothing when it is none. */
export function readLabel(printed: string): readonly Reading[] {
  if (/^[1-9]\d?$/.test(printed)) return [{ kind: 'number', value: Number(printed) }];
  const lower = printed.toLowerCase();
  const isCapital = printed !== lower;
  const roman = romans.indexOf(lower) + 1;
  return [
    ...(/^[a-z]$/.test(lower)
      ? [{ kind: isCapital ? 'capital' : 'letter', value: lower.charCodeAt(0) - 96 } as const]
      : []),
    ...(roman > 0 ? [{ kind: isCapital ? 'capital-roman' : 'roman', value: roman } as const] : []),
  ];
}

/** A label as ids have it, in lower case: `3`, `c`, `iii`. */
export function formatLabel(kind: LabelKind, value: number): string {
  if (kind === 'number') return String(value);
  if (kind === 'letter' || kind === 'capital') return String.fromCharCode(96 + value);
  return romans[value - 1] ?? String(value);
}
