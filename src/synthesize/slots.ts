import type { Locale } from '../domain/locale.ts';
import { habitsOf } from '../raw-writer/print-habits.ts';
import { formatDateInWords } from '../raw-writer/printed-date.ts';
import { addDays } from './calendar.ts';
import type { Bilingual, Draw } from './draw.ts';
import type { Random } from './random.ts';
import { coinedNames, coinName } from './words/coined-names.ts';
import { isUnwelcome } from './words/dictionary.ts';
import { placeNames } from './words/names.ts';
import { conjunctions } from './words/offices.ts';
import { verbForms } from './words/verb-forms.ts';
import { readWordClasses, type WordClasses } from './words/word-classes.ts';

/** How a kind of slot is filled in both languages. */
export type SlotDrawer = (draw: Draw) => Bilingual;

const classes = readWordClasses();

/** So often a noun is one of those that the text is about. */
const topicShare = 0.35;

/** What joins two French nouns that Dutch makes one word of. */
const frenchLinks = ['par', 'sans', 'sur', 'avec', 'hors', 'sous'] as const;
const longestCompound = 30;

/** The kinds of slots that hold a word, a name or a figure. */
export const slotDrawers: Readonly<Record<string, SlotDrawer>> = {
  noun: (draw) => nounOf('nouns', draw),
  plural: (draw) => nounOf('plurals', draw),
  things,
  compound,
  adjective: ({ random }) => wordAt('adjectives', rankIn('adjectives', random)),
  place: ({ random }) => inBoth(random.pick(placeNames.start) + random.pick(placeNames.end)),
  firm: ({ random }) => inBoth(coinName(random.rank(coinedNames))),
  site: ({ random }) => inBoth(coinName(random.rank(coinedNames)).toLowerCase()),
  number: ({ random }) => inBoth(grouped(random.int(2, 10 ** random.int(1, 5)))),
  euros: ({ random }) => inBoth(grouped(random.int(4, 9_000) * 250)),
  percent: ({ random }) => inBoth(`${random.int(1, 98)},${random.int(1, 9)}`),
  code: ({ random }) => inBoth(String(random.int(1, 140))),
  year: ({ random, year }) => inBoth(String(year - random.int(1, 6))),
  day: ({ random, year }) => {
    const day = addDays(`${year - 1}-12-31`, -random.int(0, 3_000));
    return { fr: inWords(day, 'fr'), nl: inWords(day, 'nl') };
  },
  ...Object.fromEntries(
    Object.entries(verbForms).map(([kind, formOf]): [string, SlotDrawer] => [
      kind,
      ({ random }) => {
        const verb = wordAt('verbs', rankIn('verbs', random));
        return { fr: formOf.fr(verb.fr), nl: formOf.nl(verb.nl) };
      },
    ]),
  ),
};

/** The rank of a noun, which is that of its plural. */
export function drawNounRank(random: Random): number {
  return rankIn('nouns', random);
}

function nounOf(of: 'nouns' | 'plurals', { random, topic }: Draw): Bilingual {
  const isOfTopic = topic.length > 0 && random.chance(topicShare);
  return wordAt(of, isOfTopic ? random.pick(topic) : rankIn(of, random));
}

/** How many nouns stand in a row where a sentence speaks of several things, and how often one of them has an adjective. */
const thingsInARow = [1, 1, 2, 2, 3] as const;
const withAdjective = 0.4;

/** One or several plurals: `régions, communes électriques et avions`. */
function things(draw: Draw): Bilingual {
  const { random } = draw;
  const named = Array.from({ length: random.pick(thingsInARow) }, (): Bilingual => {
    const { fr, nl } = nounOf('plurals', draw);
    if (!random.chance(withAdjective)) return { fr, nl };
    const adjective = wordAt('adjectives', rankIn('adjectives', random));
    return { fr: `${fr} ${adjective.fr}`, nl: `${adjective.nl} ${nl}` };
  });
  return { fr: listed(named, 'fr'), nl: listed(named, 'nl') };
}

function listed(named: readonly Bilingual[], locale: Locale): string {
  const words = named.map((each) => each[locale]);
  return [...(words.length > 1 ? [words.slice(0, -1).join(', ')] : []), words.at(-1)].join(` ${conjunctions[locale]} `);
}

/** Two nouns as one thing: `régions sans avion`, `vliegtuigregio's`. Dutch makes new words of them without end. */
function compound(draw: Draw): Bilingual {
  const head = nounOf('plurals', draw);
  const first = wordAt('nouns', rankIn('nouns', draw.random));
  const hyphen = /[aeiou]$/.test(first.nl) && /^[aeiou]/.test(head.nl) ? '-' : '';
  const dutch = first.nl + hyphen + head.nl;
  if (dutch.length > longestCompound || isUnwelcome(dutch)) return head;
  return { fr: `${head.fr} ${draw.random.pick(frenchLinks)} ${first.fr}`, nl: dutch };
}

/** A rank that a class has in both languages. */
function rankIn(of: keyof WordClasses, random: Random): number {
  return random.rank(Math.min(classes.fr[of].length, classes.nl[of].length));
}

function wordAt(of: keyof WordClasses, rank: number): Bilingual {
  return { fr: classes.fr[of][rank] ?? '', nl: classes.nl[of][rank] ?? '' };
}

function inBoth(text: string): Bilingual {
  return { fr: text, nl: text };
}

function inWords(day: string, locale: Locale): string {
  return formatDateInWords(day, locale, habitsOf({ layout: 'web', form: 'lines', locale }));
}

/** A number as the pages have it, in groups of three with U+00A0 between them. */
function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}
