/** The words of sentences in one language, of the kind that senators and ministers write, invented here. */
export interface Vocabulary {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
  readonly markers: readonly string[];
  /** Services that answer: short lines without a full stop. */
  readonly services: readonly string[];
}

export const french: Vocabulary = {
  subjects: [
    'Le service public fédéral',
    "Mon administration, qui n'est pas compétente pour les communes,",
    'La Régie des Bâtiments',
    'Le parquet de Liège',
    'Cette direction générale',
    'L’honorable membre',
    'Le gouvernement précédent',
    'Depuis 2009, notre pays',
  ],
  verbs: [
    'a examiné',
    'ne connaît pas encore',
    'publie chaque année',
    'souhaite évaluer',
    'a transmis au Parlement',
    'ne possède pas encore',
  ],
  objects: [
    'la répartition par province des dossiers introduits',
    'les chiffres demandés pour les années 2010 à 2012',
    "un plan d'action contre ces abus",
    'le coût total de la campagne, soit 1\u00a0214\u00a0000 euros',
    "l'arrêté royal du 3 juin 2007",
    'les résultats de cette enquête («\u00a0een eerste stap\u00a0», selon la presse flamande)',
    'toutes les mesures qui étaient prévues dans la loi-programme',
  ],
  ends: [
    '.',
    '.',
    '\u00a0?',
    '\u00a0; voir www.example.be/rapport_final.',
    ', sauf erreur de notre part.',
    ' (voir aussi @SPF_Exemple).',
  ],
  markers: ['', '', '', '1) ', '2. ', 'a) ', '- ', '1, 2 et 3. ', '3 ', '1 à 4. '],
  services: ['Office des Étrangers (OE)', 'Fedasil', 'Police fédérale', 'SPF Finances'],
};

export const dutch: Vocabulary = {
  subjects: [
    'De federale overheidsdienst',
    'Mijn administratie, die niet bevoegd is voor de gemeenten,',
    'De Regie der Gebouwen',
    'Het parket van Luik',
    'Deze algemene directie',
    'Het geachte lid',
    'De vorige regering',
    'Ons land, dat daartoe sinds 2009 verplicht is,',
  ],
  verbs: [
    'onderzocht',
    'bekijkt momenteel',
    'publiceert elk jaar',
    'evalueert binnenkort',
    'bezorgde het Parlement',
    'beschikt niet over',
  ],
  objects: [
    'de verdeling per provincie van de ingediende dossiers',
    'de gevraagde cijfers voor de jaren 2010 tot 2012',
    'een actieplan tegen deze misbruiken',
    'de totale kostprijs van de campagne, namelijk 1\u00a0214\u00a0000 euro',
    'het koninklijk besluit van 3 juni 2007',
    'de resultaten van dit onderzoek (“un premier pas”, volgens de Franstalige pers)',
    'alle maatregelen waarin de programmawet voorzag',
  ],
  ends: [
    '.',
    '.',
    '?',
    '; zie www.example.be/eind_verslag.',
    ', behoudens vergissing onzerzijds.',
    ' (zie ook @FOD_Voorbeeld).',
  ],
  markers: ['', '', '', '1) ', '2. ', 'a) ', '- ', '1, 2 en 3. ', '3 ', '1 tot 4. '],
  services: ['Dienst Vreemdelingenzaken (DVZ)', 'Fedasil', 'Federale politie', 'FOD Financiën'],
};
