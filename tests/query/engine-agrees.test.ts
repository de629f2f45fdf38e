import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { searchTexts, type SearchedTexts } from './searched-texts.ts';

/** What a query finds among texts that are searched for it alone. */
async function findAmong(texts: readonly string[], locale: Locale, query: string): Promise<number[]> {
  const searched = await searchTexts(texts, locale);
  try {
    return await searched.find(query);
  } finally {
    await searched.remove();
  }
}

describe('in French', () => {
  const texts = [
    "l'État belge",
    'l’État belge',
    'un État seul',
    'ETAT sans accent',
    'lʼE\u0301tat autre',
    'la main-d’œuvre coûte',
    "main d'oeuvre chère",
    'un arc-en-ciel ici',
    'arc en ciel là',
    'les vraies questions posées',
    'la vraie question posée',
    'la police fédérale',
    'police locale et gaz',
    'le vice-premier ministre',
    'aujourd’hui matin',
  ];
  const filters = texts.map((_, index) => ({
    party: index % 2 === 0 ? 'PS' : 'MR',
    state: index < 5 ? 'Retirée' : 'Sans réponse',
  }));
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'fr', filters);
  });
  afterAll(() => searched.remove());

  it.each([
    ...["l'État", 'l’État', 'etat', 'État', 'd’état', 'ÉTAT'].map((query): [string, number[]] => [
      query,
      [0, 1, 2, 3, 4],
    ]),
    ...['œuvre', 'oeuvre', 'ŒUVRE'].map((query): [string, number[]] => [query, [5, 6]]),
    ...["main-d'œuvre", "main d'oeuvre"].map((query): [string, number[]] => [query, [5, 6]]),
    ...['arc-en-ciel', 'arc en ciel'].map((query): [string, number[]] => [query, [7, 8]]),
    ...["aujourd'hui", 'aujourd’hui'].map((query): [string, number[]] => [query, [14]]),
    ['"état belge"', [0, 1]],
    ['"l’état belge"', [0, 1]],
    ['question', [9, 10]],
    ['"vraie question"', [10]],
    ['"vice-premier ministre"', [13]],
    ['"premier ministre"', [13]],
    ['police', [11, 12]],
    ['police gaz', [12]],
    ['police introuvable', []],
    ['police -gaz', [11]],
    ['police -"police locale"', [11]],
    ['-gaz parti:PS état', [0, 2, 4]],
    ['parti:PS statut:retirée', [0, 2, 4]],
    ['parti:PS,MR -statut:retirée police', [11, 12]],
    ['-parti:PS état', [1, 3]],
    ['parti:cdH police', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('a phrase with words of grammar', () => {
  const texts = [
    'le projet de loi relatif à la lutte contre le racisme',
    'le projet une loi relatif à la lutte contre tout racisme',
    'la loi sur le projet',
    'ce projet de « loi » ; lutte contre un autre fléau, dont le racisme',
    'projet de ville, puis le projet de loi',
    'la police, des polices, la police',
    "les droits de l'homme et de la femme",
    'un arc-en-ciel de la paix',
    'un arc en ciel de la paix',
    'sans rien de cela, de la sorte',
  ];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'fr');
  });
  afterAll(() => searched.remove());

  it.each([
    ['"projet de loi"', [0, 3, 4]],
    ['"projet d’une loi"', [1]],
    ['"projet sur loi"', []],
    ['"la lutte contre le racisme"', [0]],
    ['"des polices"', [5]],
    ['"la police" "des polices"', [5]],
    ['"les droits de l’homme et de la femme"', [6]],
    ['"droits de la femme"', []],
    ['"arc-en-ciel de la paix"', [7, 8]],
    ['"de la"', [6, 7, 8, 9]],
    ['paix "de la"', [7, 8]],
    ['projet -"projet de loi"', [1, 2]],
    ['racisme -"la lutte contre le racisme"', [1, 3]],
    ['loi -"de ville"', [0, 1, 2, 3]],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('words of a page with other accents', () => {
  const texts = [
    'l’Office des Étrangers, dès lors des étrangers',
    'il y a droit à une indemnité à payer, a-t-il dit',
    'le dé de bois permettent de réagir où ou',
    "l'été a été ete chaud",
    'un vis à vis, a vis-à-vis',
    'Services publics fédéraux - Communication',
    'la commune – la ville « neuve » - ici',
    'eté pluvieux',
  ];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'fr');
  });
  afterAll(() => searched.remove());

  it.each([
    ['"Office des Étrangers"', [0]],
    ['"dès lors"', [0]],
    ['"droit à une indemnité"', [1]],
    ['"permettent de réagir"', [2]],
    ['"été chaud"', [3]],
    ['"ete chaud"', [3]],
    ['été', [3, 7]],
    ['"été"', [3, 7]],
    ['chaud -été', []],
    ['pluvieux -été', []],
    ['vis-à-vis', [4]],
    ['"Services publics fédéraux - Communication"', [5]],
    ['"publics fédéraux Communication"', [5]],
    ['"la ville neuve ici"', [6]],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe.each([
  ['and such a word', 'le con seul'],
  ['and no such word', 'rien'],
])('so many words with the same beginning that they are in several files, %s', (_, last) => {
  const letters = 'b d e f g h i j k l m'.split(' ');
  const many = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `con${a}${b}${c}`))).join(' ');
  const texts = ['une concertation', 'le convoi', 'de Conakry', ...Array.from({ length: 4 }, () => many), last];
  const begun = last === 'rien' ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 2, 3, 4, 5, 6, 7];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'fr');
  });
  afterAll(() => searched.remove());

  it.each([
    ['con', begun],
    ['conc', [0]],
    ['concertation', [0]],
    ['conv', [1]],
    ['convoi', [1]],
    ['conakry', [2]],
    ['conbbb', [3, 4, 5, 6]],
    ['conbbb -conbbd', []],
    ['"con"', last === 'rien' ? [] : [7]],
    ['convoi con', [1]],
    ['conz', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('in a part of a page', () => {
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(
      [
        'du gaz ici || police et encore du gaz',
        "pour l'union européenne || la police de l'union européenne",
        "l'union et la police || sans autre union",
      ],
      'fr',
    );
  });
  afterAll(() => searched.remove());

  it.each([
    ['police in:réponse', [0, 1]],
    ['police -gaz in:réponse', [1]],
    ['police "union européenne" in:réponse', [1]],
    ['"police de l’union européenne" in:réponse', [1]],
    ['"police de l’union européenne" in:question', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('in Dutch', () => {
  const texts = [
    "foto's van auto's",
    'foto’s van auto’s',
    'het mediabeleid',
    'een media-beleid',
    'een e-mail',
    'een email',
    'een vraag',
    'twee vragen',
    'België’s coördinatie',
    'een brief per post, en mail',
  ];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'nl');
  });
  afterAll(() => searched.remove());

  it.each([
    ...["foto's", 'foto’s', 'fotos', 'foto', "auto's"].map((query): [string, number[]] => [query, [0, 1]]),
    ...['mediabeleid', 'media-beleid'].map((query): [string, number[]] => [query, [2, 3]]),
    ...['e-mail', 'email'].map((query): [string, number[]] => [query, [4, 5]]),
    ...['vraag', 'vragen'].map((query): [string, number[]] => [query, [6, 7]]),
    ['"vraag"', [6]],
    ['een -vraag', [3, 4, 5, 9]],
    ['belgie coordinatie', [8]],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('compounds in Dutch', () => {
  const plain = ['het beleid', 'goed beleid', 'een beleid', 'de media', 'oude media', 'nieuwe media'];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts([...plain, 'het mediabeleid', 'geen van beide'], 'nl');
  });
  afterAll(() => searched.remove());

  it.each([
    ['beleid', [0, 1, 2, 6]],
    ['het beleid', [0, 1, 2, 6]],
    ['"het beleid"', [0]],
    ['het -beleid', [6]],
    ['media -beleid', [3, 4, 5, 6]],
    ['mediabeleid', [6]],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('numbers', () => {
  const texts = [
    'enfants de 9-12 ans',
    'en tout 62 912 dossiers',
    'dossier 912',
    'enfants de 9 à 12 ans, ou 9/12',
    'la question 5-100 du ministre',
    'voir 5/100',
    'un montant de 5100 euros',
    'un montant de 5.100 euros',
    'en tout 51003',
    'le vol F-16, en 2013',
    'la session 2012-2013',
  ];
  let searched: SearchedTexts;
  beforeAll(async () => {
    searched = await searchTexts(texts, 'fr');
  });
  afterAll(() => searched.remove());

  it.each([
    ['9-12', [0, 3]],
    ['9/12', [0, 3]],
    ['912', [1, 2]],
    ['912 -62', [2]],
    ['5-100', [4, 5]],
    ['"5-100"', [4, 5]],
    ['5100', [6, 7, 8]],
    ['montant -5100', []],
    ['question -5100', [4]],
    ['question -5-100', []],
    ['dossier -9-12', [1, 2]],
    ['912 -9-12', [1, 2]],
    ['"de 9-12 ans"', [0]],
    ['F-16', [9]],
    ['f16', [9]],
    ['2013', [9, 10]],
    ['2012-2013', [10]],
  ])('%s finds %j', async (query, expected) => {
    expect(await searched.find(query)).toStrictEqual(expected);
  });
});

describe('a word with others that have its beginning', () => {
  const texts = {
    fr: [
      'la commune de Huy',
      'deux communes',
      'le conseil communal',
      'elle doit communiquer',
      'une communauté',
      'asile',
      'les asiles',
      'le dialogue social',
      'les partenaires sociaux',
      'écologie et écologistes',
    ],
    nl: [
      'de gemeente Gent',
      'twee gemeenten',
      'het gemeentebestuur',
      'de gemeenschap',
      'zonder meer',
      'zo’n zaak',
      'de zon schijnt',
    ],
  } as const;

  it.each([
    ['fr', 'commune', [0, 1, 2]],
    ['fr', 'communes', [0, 1, 2]],
    ['fr', 'commun', [0, 1, 2, 3, 4]],
    ['fr', '"commune"', [0]],
    ['fr', 'commune -communes', [2]],
    ['fr', 'asile', [5, 6]],
    ['fr', 'asiles', [5, 6]],
    ['fr', 'social', [7, 8]],
    ['fr', 'sociaux', [7, 8]],
    ['fr', 'écoles', []],
    ['fr', '"écoles"', []],
    ['nl', 'gemeente', [0, 1, 2]],
    ['nl', 'gemeenten', [0, 1]],
    ['nl', 'zo’n', [5, 6]],
    ['nl', 'zon', [4, 5, 6]],
  ] as const)('%s: %s finds %j', async (locale, query, expected) => {
    expect(await findAmong(texts[locale], locale, query)).toStrictEqual(expected);
  });
});

describe('words of one stem that are others', () => {
  const texts = {
    fr: [
      'la commission européenne',
      'deux commissions comme celle-ci',
      'comme un commis',
      'une communication, des communications',
      'toutes les communes',
      'le règlement',
      'une règle, selon les règles',
      "l'environnement",
      'aux environs de Huy',
      'sa nationalité',
      'la société nationale',
      'sous-commission',
      'sous la commission',
    ],
    nl: [
      'de overheid',
      'drie overheden',
      'over een zaak',
      'het overheidsgeld',
      'de gemeente meent dat',
      'hij meent het',
      'gemiddeld twee',
      'het gemiddelde',
      'zijn middelen',
      'het beleid',
      'de begeleiding',
      'een regering',
      'alle regeringen',
      'regeerders',
      'een ambtenaar',
      'de ambtenaren',
    ],
  } as const;

  it.each([
    ['fr', 'commission', [0, 1, 11, 12]],
    ['fr', 'commissions', [0, 1, 11, 12]],
    ['fr', '"commission européenne"', [0]],
    ['fr', 'commune', [4]],
    ['fr', 'communication', [3]],
    ['fr', 'communications', [3]],
    ['fr', 'communic', [3]],
    ['fr', 'règlement', [5]],
    ['fr', 'règlements', [5]],
    ['fr', 'règles', [6]],
    ['fr', 'règle', [5, 6]],
    ['fr', '"règle"', [6]],
    ['fr', '"règlement"', [5]],
    ['fr', 'environnement', [7]],
    ['fr', 'environs', [8]],
    ['fr', 'nationalité', [9]],
    ['fr', 'nationale', [10]],
    ['fr', 'sous-commission', [11]],
    ['fr', 'commission -européenne', [1, 11, 12]],
    ['fr', 'commune -commission', [4]],
    ['nl', 'overheid', [0, 1, 3]],
    ['nl', 'overheden', [0, 1]],
    ['nl', 'overhe', [0, 1, 3]],
    ['nl', 'gemeente', [4]],
    ['nl', 'meent', [4, 5]],
    ['nl', 'gemiddelde', [6, 7]],
    ['nl', 'middelen', [8]],
    ['nl', 'beleid', [9]],
    ['nl', 'begeleidingen', [10]],
    ['nl', 'regering', [11, 12]],
    ['nl', 'regeringen', [11, 12]],
    ['nl', 'ambtenaar', [14, 15]],
    ['nl', 'ambtenaren', [14, 15]],
    ['nl', '"de overheid"', [0]],
  ] as const)('%s: %s finds %j', async (locale, query, expected) => {
    expect(await findAmong(texts[locale], locale, query)).toStrictEqual(expected);
  });
});
