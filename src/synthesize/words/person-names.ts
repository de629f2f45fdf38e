import type { Locale } from '../../domain/locale.ts';

/** First names of senators, and the two halves of their family names, which no register has together. */
export const personNames: Readonly<
  Record<
    Locale,
    { readonly first: readonly string[]; readonly start: readonly string[]; readonly end: readonly string[] }
  >
> = {
  fr: {
    first: [
      'Aurélie',
      'Benoît',
      'Chloé',
      'Damien',
      'Élise',
      'François-Noël',
      'Ghislaine',
      'Hélène',
      'Jérôme',
      'Marie-Ève',
      'Olivier',
      'Zoé',
    ],
    start: ['Bau', 'Cham', 'Delvau', 'Fré', 'Grand', 'Lam', 'Mar', 'Neuf', 'Pré', 'Roche', 'Sauve', 'Val'],
    end: [
      'bronchon',
      'court-Petit',
      'dreux',
      'goutte',
      'lambois',
      'mignard',
      'noncelle',
      'quignon',
      'tillier',
      'vaucelle',
    ],
  },
  nl: {
    first: [
      'Annelies',
      'Bart',
      'Cécile',
      'Dirk',
      'Fleur',
      'Griet',
      'Joris',
      'Lieve',
      'Maarten',
      'Noël',
      'Wouter',
      'Zoë',
    ],
    start: [
      'Van den Bram',
      'Van der',
      'de Lange',
      "D'",
      'Vander',
      'Van Oud',
      'De Cleyn',
      'Bosch',
      'Kester',
      'Mol',
      'Schaar',
      'Wulver',
    ],
    end: [
      'beeckel',
      'daelinck',
      'gaverse',
      'huyselaer',
      'kempen',
      'mortel',
      'nijveldt',
      'poortaert',
      'steenkist',
      'wijckmans',
    ],
  },
};

/** The name of a senator of its parts. */
export function toPersonName(first: string, start: string, end: string): string {
  return `${first} ${start}${end}`;
}

const personNamesOfAll: ReadonlySet<string> = new Set(
  Object.values(personNames).flatMap(({ first, start, end }) =>
    first.flatMap((given) => start.flatMap((opening) => end.map((close) => toPersonName(given, opening, close)))),
  ),
);

/** Whether a name is one that the senators of invented archives have, and nobody else. */
export function isInventedPerson(name: string): boolean {
  return personNamesOfAll.has(name);
}
