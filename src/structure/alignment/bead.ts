/**
 * Units of both languages that say the same, as Gale and Church call them; units of one language alone when the other
 * has none. Each range is of indexes, its end excluded.
 */
export interface Bead {
  readonly frStart: number;
  readonly frEnd: number;
  readonly nlStart: number;
  readonly nlEnd: number;
}
