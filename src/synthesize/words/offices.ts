import type { Pattern } from './pattern.ts';

/** What members of a government are in charge of; the French with its article. */
export const portfolios: readonly Pattern[] = [
  ["l'Intérieur", 'Binnenlandse Zaken'],
  ['les Affaires étrangères', 'Buitenlandse Zaken'],
  ['la Justice', 'Justitie'],
  ['les Finances', 'Financiën'],
  ['le Budget', 'Begroting'],
  ['la Défense', 'Landsverdediging'],
  ['les Affaires sociales', 'Sociale Zaken'],
  ['la Santé publique', 'Volksgezondheid'],
  ["l'Emploi", 'Werk'],
  ['les Pensions', 'Pensioenen'],
  ['les Classes moyennes', 'Middenstand'],
  ['les Indépendants', 'Zelfstandigen'],
  ['l’Agriculture', 'Landbouw'],
  ["l'Économie", 'Economie'],
  ['les Consommateurs', 'Consumenten'],
  ['la Coopération au développement', 'Ontwikkelingssamenwerking'],
  ['les Entreprises publiques', 'Overheidsbedrijven'],
  ['la Simplification administrative', 'Administratieve Vereenvoudiging'],
  ['la Mobilité', 'Mobiliteit'],
  ["l'Énergie", 'Energie'],
  ["l'Environnement", 'Leefmilieu'],
  ['le Climat', 'Klimaat'],
  ['la Politique scientifique', 'Wetenschapsbeleid'],
  ['les Télécommunications', 'Telecommunicatie'],
  ["l'Asile et la Migration", 'Asiel en Migratie'],
  ["l'Intégration sociale", 'Maatschappelijke Integratie'],
  ['la Lutte contre la pauvreté', 'Armoedebestrijding'],
  ['les Familles', 'Gezinnen'],
  ['les Personnes handicapées', 'Personen met een handicap'],
  ['les Risques professionnels', 'Beroepsrisico’s'],
  ['la Lutte contre la fraude', 'Fraudebestrijding'],
  ['les Réformes institutionnelles', 'Institutionele Hervormingen'],
  ['la Régie des Bâtiments', 'Regie der Gebouwen'],
  ['la Fonction publique', 'Ambtenarenzaken'],
  ['le Développement durable', 'Duurzame Ontwikkeling'],
  ['les Affaires européennes', 'Europese Zaken'],
  ['le Commerce extérieur', 'Buitenlandse Handel'],
  ["l'Égalité des chances", 'Gelijke Kansen'],
];

/** The ranks of a government, as questions are addressed to them, by the gender of who holds them in French. */
export const ranks = {
  prime: {
    m: ['au premier ministre', 'aan de eerste minister'],
    f: ['à la première ministre', 'aan de eerste minister'],
  },
  deputy: {
    m: ['au vice-premier ministre et ministre {of}', 'aan de vice-eersteminister en minister van {of}'],
    f: ['à la vice-première ministre et ministre {of}', 'aan de vice-eersteminister en minister van {of}'],
  },
  minister: {
    m: ['au ministre {of}', 'aan de minister van {of}'],
    f: ['à la ministre {of}', 'aan de minister van {of}'],
  },
  charged: {
    m: ['au ministre {of}, chargé {besides}', 'aan de minister van {of}, belast met {besides}'],
    f: ['à la ministre {of}, chargée {besides}', 'aan de minister van {of}, belast met {besides}'],
  },
  secretary: {
    m: ["au secrétaire d'État {to}, adjoint {head}", 'aan de staatssecretaris voor {to}, toegevoegd {head}'],
    f: ["à la secrétaire d'État {to}, adjointe {head}", 'aan de staatssecretaris voor {to}, toegevoegd {head}'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'m' | 'f', Pattern>>>>;

/** What French prepositions become before an article. */
const contractions = {
  de: { le: 'du', les: 'des' },
  à: { le: 'au', les: 'aux' },
} as const;

/** `de` or `à` before a name that has its article: `du Budget`, `à l'Emploi`. */
export function withPreposition(preposition: keyof typeof contractions, name: string): string {
  const [article = '', ...rest] = name.split(' ');
  const { le, les } = contractions[preposition];
  if (article === 'le') return [le, ...rest].join(' ');
  return article === 'les' ? [les, ...rest].join(' ') : `${preposition} ${name}`;
}

/** What stands before the last of several. */
export const conjunctions = { fr: 'et', nl: 'en' } as const;
