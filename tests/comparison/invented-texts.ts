import type { Locale } from '../../src/domain/locale.ts';
import type { Text } from '../../src/domain/text.ts';

const nb = '\u00a0';

/** A text in both languages. */
export type InBoth = Readonly<Record<Locale, Text>>;

const introduction: InBoth = {
  fr: [`L'hiver dernier, 1${nb}214 étangs ont gelé.`, `Je souhaiterais une réponse aux questions suivantes${nb}:`],
  nl: [`Vorige winter zijn 1${nb}214 vijvers bevroren.`, 'Graag kreeg ik een antwoord op de volgende vragen:'],
};

/** What is asked in each sub-question, without its mark. */
const asked = {
  number: {
    fr: [`Combien d'étangs votre administration gère-t-elle, et depuis quand${nb}?`],
    nl: ['Hoeveel vijvers beheert uw administratie, en sinds wanneer?'],
  },
  cost: {
    fr: [`Que coûte l'entretien des rives${nb}?`, `a) En 2012${nb}?`, `b) En 2013${nb}?`],
    nl: ['Wat kost het onderhoud van de oevers?', 'a) In 2012?', 'b) In 2013?'],
  },
  frost: {
    fr: [`Quelles mares ont gelé cet hiver, et pendant combien de jours${nb}?`],
    nl: ['Welke poelen zijn deze winter bevroren, en hoeveel dagen lang?'],
  },
  measures: {
    fr: [`Prévoyez-vous d'autres mesures contre le gel des roseaux${nb}?`],
    nl: ['Plant u andere maatregelen tegen het bevriezen van het riet?'],
  },
} satisfies Record<string, InBoth>;

function numbered(subQuestions: readonly InBoth[], before: InBoth = introduction): InBoth {
  const inOne = (locale: Locale): Text => [
    ...before[locale],
    ...subQuestions.flatMap((each, index) => {
      const [first = '', ...others] = each[locale];
      return [`${index + 1}) ${first}`, ...others];
    }),
  ];
  return { fr: inOne('fr'), nl: inOne('nl') };
}

const { number, cost, frost, measures } = asked;

/** The versions of the question. */
export const versions = {
  usual: numbered([number, cost, frost, measures]),
  askedMore: numbered([
    number,
    cost,
    frost,
    {
      fr: [`${measures.fr[0] ?? ''} Dans l'affirmative, lesquelles${nb}?`],
      nl: [`${measures.nl[0] ?? ''} Zo ja, welke?`],
    },
  ]),
  withoutCost: numbered([number, frost, measures]),
  otherIntroduction: numbered([number, cost, frost, measures], {
    fr: ['Le gel revient chaque hiver.', ...introduction.fr.slice(1)],
    nl: ['De vorst komt elke winter terug.', ...introduction.nl.slice(1)],
  }),
} satisfies Record<string, InBoth>;

/** What is replied. */
export const replies = {
  divided: {
    fr: [
      "L'honorable membre trouvera ci-après la réponse à ses questions.",
      "1. L'administration des Eaux gère 414 étangs depuis sa création en 1987, dont douze au nord.",
      "2. L'entretien des rives est confié à la Régie.",
      'a) En 2012, il a coûté 7 800 écus, y compris les pontons et les roseaux.',
      'b) En 2013, il a coûté 8 100 écus, y compris les pontons et les roseaux.',
      "3. Les mares du nord ont gelé pendant vingt jours, celles du sud n'ont pas gelé.",
      '4. Non.',
    ],
    nl: [
      'Het geachte lid vindt hierna het antwoord op de gestelde vragen.',
      '1. De administratie der Wateren beheert 414 vijvers sinds haar oprichting in 1987, waarvan twaalf in het noorden.',
      '2. Het onderhoud van de oevers is toevertrouwd aan de Regie.',
      'a) In 2012 kostte het 7 800 daalders, met inbegrip van de steigers en het riet.',
      'b) In 2013 kostte het 8 100 daalders, met inbegrip van de steigers en het riet.',
      '3. De poelen in het noorden bevroren twintig dagen lang, die in het zuiden zijn niet bevroren.',
      '4. Neen.',
    ],
  },
  joint: {
    fr: ['1, 2 et 3. Mon administration ne gère pas d’étangs.', '4. Des mesures sont à l’étude.'],
    nl: ['1, 2 en 3. Mijn administratie beheert geen vijvers.', '4. Maatregelen worden onderzocht.'],
  },
  undivided: {
    fr: ['Mes services ne gèrent ni étangs ni mares, et n’ont donc constaté aucun gel.'],
    nl: ['Mijn diensten beheren vijvers noch poelen, en hebben dus geen vorst vastgesteld.'],
  },
  byService: {
    fr: [
      "L'honorable membre trouvera ci-après la réponse à ses questions.",
      'Office des Mares (OM)',
      'L’Office des Mares n’en gère aucune.',
      'Brumasil',
      '1. Brumasil gère deux étangs.',
      '2. Brumasil paie l’entretien elle-même.',
      '3. Aucun gel n’a été constaté.',
      '4. Non.',
      'Conseil des Roseaux',
      '1. Le Conseil gère un étang.',
      '2. Le Conseil ne paie rien.',
    ],
    nl: [
      'Het geachte lid vindt hierna het antwoord op de gestelde vragen.',
      'Dienst Poelen (DP)',
      'De Dienst Poelen beheert er geen.',
      'Brumasil',
      '1. Brumasil beheert twee vijvers.',
      '2. Brumasil betaalt het onderhoud zelf.',
      '3. Er werd geen vorst vastgesteld.',
      '4. Neen.',
      'Raad voor het Riet',
      '1. De Raad beheert een vijver.',
      '2. De Raad betaalt niets.',
    ],
  },
  refersToNumber: {
    fr: ["Je renvoie l'honorable membre à la réponse donnée à la question écrite n° 6-101."],
    nl: ['Ik verwijs het geachte lid naar het antwoord op schriftelijke vraag nr. 6-101.'],
  },
  refersToOffice: {
    fr: ["Je renvoie l'honorable membre à la réponse de la ministre des Étangs."],
    nl: ['Ik verwijs het geachte lid naar het antwoord van de minister van Vijvers.'],
  },
  incompetent: {
    fr: ['Cette question ne relève pas de ma compétence, mais de celle de la ministre des Étangs.'],
    nl: ['Deze vraag valt niet onder mijn bevoegdheid, maar onder die van de minister van Vijvers.'],
  },
  withoutCost: {
    fr: ['1. Un étang.', '2. Aucune mare n’a gelé.', '3. Oui, dès l’hiver prochain.'],
    nl: ['1. Een vijver.', '2. Geen enkele poel bevroor.', '3. Ja, vanaf volgende winter.'],
  },
  provisional: {
    fr: ['Les données ne sont pas encore disponibles.'],
    nl: ['De gegevens zijn nog niet beschikbaar.'],
  },
} satisfies Record<string, InBoth>;

/** A text with some words of each language replaced. */
export function reword({ fr, nl }: InBoth, words: Readonly<Record<string, string>>): InBoth {
  const inOne = (text: Text): Text =>
    text.map((paragraph) => Object.entries(words).reduce((said, [from, to]) => said.replaceAll(from, to), paragraph));
  return { fr: inOne(fr), nl: inOne(nl) };
}
