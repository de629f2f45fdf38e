import { seededRandom } from './letter-model.ts';

/** A title in both languages. */
export interface TitlePair {
  readonly fr: string;
  readonly nl: string;
}

/** Names and initials that the kinds of seams below need, as pairs `[French, Dutch]`. */
const names = ['Facebook', 'Belgacom', 'Thalys', 'Fedasil', 'Europol', 'Charleroi', 'Kigali', 'Brussels Airlines'];
const initials = [
  ['SNCB', 'NMBS'],
  ['INAMI', 'RIZIV'],
  ['OTAN', 'NAVO'],
  ['SPF Finances', 'FOD Financiën'],
  ['TVA', 'Btw'],
  ['NH90', 'NH90'],
] as const;
const years = ['2008', '2012', '2007-2010'];

type Parts = readonly [fr: readonly string[], nl: readonly string[]];
type Pick = <T>(items: readonly T[]) => T | undefined;

/**
 * Makes titles out of the segments of others, so that seams occur between segments that never met: some with a name or
 * initials as one more segment, some in another order or with a segment less in Dutch, some with a year, initials, a name
 * in quotes or a question mark at the seam. The same pairs, count and seed give the same titles.
 */
export function recombineTitles(pairs: readonly TitlePair[], count: number, seed: number): TitlePair[] {
  const random = seededRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)];
  const segments = pairs.flatMap(({ fr, nl }) => {
    const [french, dutch] = [fr.split(/ -\s?/u), nl.split(/ -\s?/u)];
    return french.length === dutch.length ? french.map((text, index) => [text, dutch[index] ?? ''] as const) : [];
  });
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(segments) ?? (['', ''] as const));
    const extra = random();
    const place = Math.floor(random() * (chosen.length + 1));
    const name = pick(names) ?? '';
    if (extra < 0.12) chosen.splice(place, 0, [name, name]);
    else if (extra < 0.24) chosen.splice(place, 0, pick(initials) ?? ['', '']);
    const ordered = reorder([chosen.map(([fr]) => fr), chosen.map(([, nl]) => nl)], random());
    const [fr, nl] = endWith(ordered, random(), pick);
    const dash = random() < 0.05 ? ' -' : ' - ';
    return { fr: fr.join(dash), nl: nl.join(random() < 0.5 ? dash : ' - ') };
  });
}

/** In one title of ten the last Dutch segment comes first, in one of twenty each, segments are joined, or one is lost. */
function reorder([fr, nl]: Parts, chance: number): Parts {
  if (fr.length > 1 && chance < 0.1) return [fr, [...nl.slice(-1), ...nl.slice(0, -1)]];
  if (fr.length > 1 && chance >= 0.1 && chance < 0.15) return [[fr.join(' : ')], nl];
  if (fr.length > 2 && chance >= 0.15 && chance < 0.2) return [fr, nl.slice(0, -1)];
  return [fr, nl];
}

/** In three titles of ten the last segments end with, or stand in, what makes a hard seam. */
function endWith([fr, nl]: Parts, chance: number, pick: Pick): Parts {
  const year = pick(years) ?? '';
  const name = pick(names) ?? '';
  const [french, dutch] = pick(initials) ?? ['', ''];
  const kinds: readonly ((last: string, isFrench: boolean) => string)[] = [
    (last, isFrench) => `${last} ${isFrench ? 'en' : 'in'} ${year}`,
    (last) => `${last} ${year}`,
    (last, isFrench) => `${last} (${isFrench ? french : dutch})`,
    (last) => `${last} "${name}"`,
    (last, isFrench) => (isFrench ? `« ${last} »` : `"${last}"`),
    (last, isFrench) => (isFrench ? `${last} ?` : `${last}?`),
  ];
  const end = kinds[Math.floor(chance * 20)];
  if (!end) return [fr, nl];
  return [
    [...fr.slice(0, -1), end(fr.at(-1) ?? '', true)],
    [...nl.slice(0, -1), end(nl.at(-1) ?? '', false)],
  ];
}
