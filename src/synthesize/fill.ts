import { formatDateInWords } from '../raw-writer/printed-date.ts';
import { habitsOf } from '../raw-writer/print-habits.ts';
import { addDays } from './calendar.ts';
import type { Random } from './random.ts';
import { placeNames, services } from './words/names.ts';
import type { Pattern } from './words/pattern.ts';
import { readWordClasses, type WordClasses } from './words/word-classes.ts';

/** The same words in both languages. */
export interface Bilingual {
  readonly fr: string;
  readonly nl: string;
}

/** What a text is drawn with: its own draws, and the year in which it is written. */
export interface Draw {
  readonly random: Random;
  readonly year: number;
}

const classes = readWordClasses();

/** How each kind of slot is filled; a digit behind the kind tells one slot of a sentence from another. */
const slots: Readonly<Record<string, (draw: Draw) => Bilingual>> = {
  noun: ({ random }) => wordOf('nouns', random),
  plural: ({ random }) => wordOf('plurals', random),
  adjective: ({ random }) => wordOf('adjectives', random),
  service: (draw) => fill(draw.random.pick(services), draw),
  place: ({ random }) => inBoth(random.pick(placeNames.start) + random.pick(placeNames.end)),
  number: ({ random }) => inBoth(grouped(random.int(2, 10 ** random.int(1, 5)))),
  euros: ({ random }) => inBoth(grouped(random.int(4, 9_000) * 250)),
  percent: ({ random }) => inBoth(`${random.int(1, 98)},${random.int(1, 9)}`),
  year: ({ random, year }) => inBoth(String(year - random.int(1, 6))),
  day: ({ random, year }) => {
    const day = addDays(`${year - 1}-12-31`, -random.int(0, 3_000));
    return { fr: inWords(day, 'fr'), nl: inWords(day, 'nl') };
  },
};

/**
 * Fills a pattern in both languages at once, so that numbers, names and places are the same in both, and a noun of one
 * language always stands where the same noun of the other does.
 *
 * @param given - what certain slots hold, by their names
 * @throws RangeError when the pattern has a slot of no known kind
 */
export function fill([fr, nl]: Pattern, draw: Draw, given: Readonly<Record<string, string>> = {}): Bilingual {
  const filled = new Map(Object.entries(given).map(([slot, text]) => [slot, inBoth(text)]));
  const valueOf = (slot: string): Bilingual => {
    const known = filled.get(slot) ?? drawerOf(slot)(draw);
    filled.set(slot, known);
    return known;
  };
  const fillIn = (pattern: string, locale: keyof Bilingual): string =>
    pattern.replaceAll(/\{(\w+)\}/g, (_, slot: string) => valueOf(slot)[locale]);
  return { fr: fillIn(fr, 'fr'), nl: fillIn(nl, 'nl') };
}

function drawerOf(slot: string): (draw: Draw) => Bilingual {
  const drawer = slots[slot.replace(/\d$/, '')];
  if (!drawer) throw new RangeError(`Unexpected slot {${slot}}, expected one of ${Object.keys(slots).join(', ')}`);
  return drawer;
}

/** A word of the same rank in both languages. */
function wordOf(of: keyof WordClasses, random: Random): Bilingual {
  const [fr, nl] = [classes.fr[of], classes.nl[of]];
  const rank = random.rank(Math.min(fr.length, nl.length));
  return { fr: fr[rank] ?? '', nl: nl[rank] ?? '' };
}

function inBoth(text: string): Bilingual {
  return { fr: text, nl: text };
}

function inWords(day: string, locale: 'fr' | 'nl'): string {
  return formatDateInWords(day, locale, habitsOf({ layout: 'web', form: 'lines', locale }));
}

/** A number as the pages have it, in groups of three with U+00A0 between them. */
function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
