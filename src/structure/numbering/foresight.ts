import type { LabelKind } from '../marks/label.ts';
import type { MarkerPart } from '../marks/marker.ts';

/** A label at its place: one level of a marker. */
export interface Label {
  readonly kind: LabelKind;
  readonly notation: string;
  /** The how manieth level it is of all markers of the text. */
  readonly order: number;
}

/** What is still to come behind a label, among those of its kind and notation. */
export interface Foresight {
  /** The number that comes next. */
  next(label: Label): number | undefined;
  /** The first number that does not count on from here: behind `1 2 [1] 2 3 3`, at the label in brackets, `3`. */
  afterRun(label: Label): number | undefined;
  /** Whether a number comes before the numbers start anew. */
  comes(label: Label, value: number): boolean;
}

/** The labels of one kind and notation. */
interface Row {
  readonly orders: number[];
  /** The first and last number of each, and whether another level follows it: `1.a)` and `1.b)` count on, too. */
  readonly numbers: { readonly first: number; readonly last: number; readonly isOuter: boolean }[];
  /** For each number the places that have it. */
  readonly places: Map<number, number[]>;
}

/** Looks through all markers of a text once, so that no later question looks through them again. */
export function foresee(markers: readonly (readonly MarkerPart[])[]): Foresight {
  const rows = toRows(markers);
  const runEnds = new Map(Array.from(rows.values(), (row) => [row, endsOfRuns(row)]));
  /** Where a label stands in its row; before all of it for a row that has no such place. */
  const find = ({ kind, notation, order }: Label): [row: Row | undefined, place: number] => {
    const row = rows.get(`${kind} ${notation}`);
    return [row, row ? firstAbove(row.orders, order) - 1 : -1];
  };
  return {
    next: (label) => {
      const [row, place] = find(label);
      return row?.numbers[place + 1]?.first;
    },
    afterRun: (label) => {
      const [row, place] = find(label);
      return row?.numbers[runEnds.get(row)?.[place] ?? -1]?.first;
    },
    comes: (label, value) => {
      const [row, place] = find(label);
      const placeOf = (number: number): number => {
        const places = row?.places.get(number) ?? [];
        return places[firstAbove(places, place)] ?? Infinity;
      };
      return placeOf(value) < placeOf(1);
    },
  };
}

function toRows(markers: readonly (readonly MarkerPart[])[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  let order = 0;
  for (const marker of markers) {
    for (const [level, { notation, counts }] of marker.entries()) {
      for (const { kind, values } of counts) {
        const row = rows.get(`${kind} ${notation}`) ?? { orders: [], numbers: [], places: new Map<number, number[]>() };
        rows.set(`${kind} ${notation}`, row);
        for (const value of values) placesOf(row, value).push(row.orders.length);
        row.orders.push(order);
        row.numbers.push({ first: values[0], last: values.at(-1) ?? values[0], isOuter: level < marker.length - 1 });
      }
      order += 1;
    }
  }
  return rows;
}

function placesOf({ places }: Row, value: number): number[] {
  const known = places.get(value) ?? [];
  places.set(value, known);
  return known;
}

/** For each place the first one behind it that does not count on. */
function endsOfRuns({ numbers }: Row): number[] {
  const ends: number[] = new Array<number>(numbers.length).fill(numbers.length);
  for (let place = numbers.length - 2; place >= 0; place -= 1) {
    const [here, next] = [numbers[place], numbers[place + 1]];
    const countsOn = here && next && (next.first === here.last + 1 || (next.isOuter && next.first === here.first));
    ends[place] = countsOn ? (ends[place + 1] ?? numbers.length) : place + 1;
  }
  return ends;
}

/** The index of the first of rising numbers that is above a limit. */
function firstAbove(rising: readonly number[], limit: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? Infinity) > limit) to = middle;
    else from = middle + 1;
  }
  return from;
}
