import { independent, type Author } from '../domain/author.ts';
import type { Locale } from '../domain/locale.ts';
import { createRandom } from './random.ts';
import { parties } from './words/names.ts';
import { personNames, toPersonName } from './words/person-names.ts';

/** Who asks, and in which language. */
export interface Senator extends Author {
  readonly locale: Locale;
}

const seats = 71;

/** A third of the seats goes to others after each election; the others stay. */
const turnover = 3;

/** The senators of a legislature, the busiest first. Names and parties are invented; no two have the same name. */
export function senatorsOf(seed: number, legislature: number): readonly Senator[] {
  const byName = new Map<string, Senator>();
  for (let seat = 0; byName.size < seats; seat += 1) {
    const term = Math.floor((legislature + (seat % turnover)) / turnover);
    const senator = drawSenator(seed, seat, term);
    byName.set(senator.name, senator);
  }
  return [...byName.values()];
}

function drawSenator(seed: number, seat: number, term: number): Senator {
  const random = createRandom(seed, 'senator', seat, term);
  const locale = random.chance(0.55) ? 'nl' : 'fr';
  const { first, start, end } = personNames[locale];
  const name = toPersonName(random.pick(first), random.pick(start), random.pick(end));
  return { name, party: random.pick(parties) ?? independent, locale };
}
