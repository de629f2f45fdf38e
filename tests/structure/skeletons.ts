import type { Locale } from '../../src/domain/locale.ts';
import type { Text } from '../../src/domain/text.ts';
import type { StructureKind } from '../../src/structure/block.ts';

const nb = '\u00a0';

/** A text in both languages as real ones are set out, in invented words, and what is found in either. */
export interface Skeleton {
  readonly trait: string;
  readonly kind: StructureKind;
  readonly texts: Readonly<Record<Locale, Text>>;
  readonly outline: string;
}

/** The ways in which questions and replies are set out on the Senate's pages. */
export const skeletons: readonly Skeleton[] = [
  {
    trait: 'an introduction, then sub-questions',
    kind: 'question',
    texts: {
      fr: [
        `Ces dernières saisons, 1${nb}214 étangs ont gelé, dont 12 en 2012.`,
        `J'aimerais dès lors obtenir une réponse aux questions suivantes${nb}:`,
        `1) Les étangs gèlent-ils${nb}? Dans l'affirmative, lesquels${nb}?`,
        `2) Que coûte un étang${nb}?`,
      ],
      nl: [
        `De voorbije seizoenen zijn 1${nb}214 vijvers bevroren, waarvan 12 in 2012.`,
        'Graag kreeg ik dan ook een antwoord op de volgende vragen:',
        '1) Bevriezen de vijvers? Zo ja, welke?',
        '2) Wat kost een vijver?',
      ],
    },
    outline: '1 2 1(3) 2(4)',
  },
  {
    trait: 'sub-questions with no mark behind the number',
    kind: 'question',
    texts: {
      fr: [`Dès lors${nb}:`, `1 Les étangs gèlent-ils${nb}?`, `2 Que coûte un étang${nb}?`],
      nl: ['Vandaar:', '1 Bevriezen de vijvers?', '2 Wat kost een vijver?'],
    },
    outline: '1 1(2) 2(3)',
  },
  {
    trait: 'sub-questions with dashes',
    kind: 'question',
    texts: {
      fr: [`Mes questions${nb}:`, `- Les étangs gèlent-ils${nb}?`, `- Que coûte un étang${nb}?`],
      nl: ['Mijn vragen:', '- Bevriezen de vijvers?', '- Wat kost een vijver?'],
    },
    outline: '1 L[2 3]',
  },
  {
    trait: 'a joint point of several paragraphs, then another',
    kind: 'reply',
    texts: {
      fr: [
        '1, 2 et 3. La Régie des étangs en compte 414.',
        `Le site étangs.example, avec 1${nb}214 visites, en parle.`,
        '4. Je n’ai connaissance d’aucun gel.',
      ],
      nl: [
        '1, 2 en 3. De Regie der Vijvers telt er 414.',
        `De site vijvers.example, met 1${nb}214 bezoeken, spreekt ervan.`,
        '4. Ik heb geen weet van vorst.',
      ],
    },
    outline: '1+2+3(1 2) 4(3)',
  },
  {
    trait: 'joint points with dashes',
    kind: 'reply',
    texts: {
      fr: ['Voici ma réponse.', '1 – 2. Les étangs gèlent.', '3. Non.', '4 – 5. Oui.'],
      nl: ['Ziehier mijn antwoord.', '1 – 2. De vijvers bevriezen.', '3. Neen.', '4 – 5. Ja.'],
    },
    outline: '1 1+2(2) 3(3) 4+5(4)',
  },
  {
    trait: 'a joint point from one number to another',
    kind: 'reply',
    texts: {
      fr: ['1 à 3. Les étangs gèlent.', '4. Non.'],
      nl: ['1 tot 3. De vijvers bevriezen.', '4. Neen.'],
    },
    outline: '1+2+3(1) 4(2)',
  },
  {
    trait: 'the services that answer, two in a sentence and one by points',
    kind: 'reply',
    texts: {
      fr: [
        'L’honorable membre trouvera ci-après la réponse à ses questions.',
        'Office des Étangs (OE)',
        'L’Office des Étangs n’en a pas.',
        'Brumasil',
        '1. Brumasil a 12 étangs. Plus tard dans la saison, Brumasil en aura 13.',
        '2. Les étangs gèlent.',
        'Conseil des Mares',
        'Le Conseil des Mares n’en a pas.',
      ],
      nl: [
        'Het geachte lid vindt hierna het antwoord op de gestelde vragen.',
        'Dienst Vijverzaken (DVZ)',
        'De Dienst Vijverzaken heeft er geen.',
        'Brumasil',
        '1. Brumasil heeft 12 vijvers. Later in het seizoen krijgt Brumasil er 13.',
        '2. De vijvers bevriezen.',
        'Raad voor de Poelen',
        'De Raad voor de Poelen heeft er geen.',
      ],
    },
    outline: '1 s1<2>(3) s2<4>(1(5) 2(6)) s3<7>(8)',
  },
  {
    trait: 'a reply that only refers elsewhere',
    kind: 'reply',
    texts: {
      fr: ['Je renvoie à la question écrite n° 5-123.'],
      nl: ['Ik verwijs naar schriftelijke vraag nr. 5-123.'],
    },
    outline: '1',
  },
];
