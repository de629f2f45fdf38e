import type { Bilingual } from './draw.ts';
import { createRandom, type Random } from './random.ts';
import { conjunctions, portfolios, ranks, withPreposition } from './words/offices.ts';
import type { Pattern } from './words/pattern.ts';

/** A member of a government, as questions are addressed to it. */
export type Office = Bilingual;

/** How many members of each rank a government has, and of what: more together than the longest series. */
const government = [
  { rank: 'prime', portfolios: [0] },
  { rank: 'deputy', portfolios: [2, 3, 1, 2] },
  { rank: 'minister', portfolios: [1, 1, 2, 1, 2, 1, 1] },
  { rank: 'charged', portfolios: [2, 2] },
  { rank: 'secretary', portfolios: [1, 3, 1, 2, 1, 1, 1, 2] },
] as const;

/** The offices of a legislature's government; each government deals out the portfolios anew. */
export function officesOf(seed: number, legislature: number): Office[] {
  const random = createRandom(seed, 'government', legislature);
  const left = shuffled(portfolios, random);
  const heads: Office[] = [];
  return government.flatMap(({ rank, portfolios: counts }) =>
    counts.map((count): Office => {
      const own = left.splice(0, count);
      const gender = random.chance(0.5) ? 'f' : 'm';
      const named = rank === 'charged' ? own.slice(0, 1) : own;
      const office = inSlots(ranks[rank][gender], {
        of: listed(named, 'de'),
        besides: listed(own.slice(1), 'de'),
        to: listed(own, 'à'),
        head: random.pick(heads.length > 0 ? heads : [{ fr: '', nl: '' }]),
      });
      if (rank === 'prime') heads.push(office);
      else if (rank === 'minister') heads.push(inSlots(ranks.minister[gender], { of: listed(own.slice(0, 1), 'de') }));
      return office;
    }),
  );
}

/** Portfolios one behind another: `des Finances, du Budget et de l'Emploi`, `Financiën, Begroting en Werk`. */
function listed(own: readonly Pattern[], preposition: 'de' | 'à'): Bilingual {
  const french = own.map(([name]) => withPreposition(preposition, name));
  return {
    fr: inWords(french, conjunctions.fr),
    nl: inWords(
      own.map(([, dutch]) => dutch),
      conjunctions.nl,
    ),
  };
}

function inWords(names: readonly string[], and: string): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${and} `);
}

function inSlots([fr, nl]: Pattern, slots: Readonly<Record<string, Bilingual>>): Bilingual {
  const put = (pattern: string, locale: keyof Bilingual): string =>
    pattern.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.[locale] ?? '');
  return { fr: put(fr, 'fr'), nl: put(nl, 'nl') };
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random.fraction() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
