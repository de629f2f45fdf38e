/** Words of the kind that senators and ministers write, invented here; pairs are French and Dutch of one thing. */

export const titleSegments: readonly (readonly [french: string, dutch: string])[] = [
  ['Services de secours', 'Hulpdiensten'],
  ['Pénurie de médecins généralistes', 'Tekort aan huisartsen'],
  ['Chemins de fer', 'Spoorwegen'],
  ['Entretien des ponts et des tunnels', 'Onderhoud van bruggen en tunnels'],
  ['Fraude aux allocations de chômage', 'Fraude met werkloosheidsuitkeringen'],
  ['Délais de paiement', 'Betalingstermijnen'],
  ['Mesures prises par le gouvernement', 'Maatregelen van de regering'],
  ['Évolution des chiffres depuis 2008', 'Evolutie van de cijfers sinds 2008'],
  ['Sécurité des passagers', 'Veiligheid van de reizigers'],
  ['Prisons surpeuplées', 'Overbevolkte gevangenissen'],
  ['Jeunes conducteurs', 'Jonge bestuurders'],
  ['Formation linguistique des agents', 'Taalopleiding van de ambtenaren'],
  ["Protection de l'environnement", 'Bescherming van het leefmilieu'],
  ['Achat de véhicules (2011-2012)', 'Aankoop van voertuigen (2011-2012)'],
  ['Vols dans les entrepôts', 'Diefstallen in opslagplaatsen'],
  ['Traitement des plaintes', 'Behandeling van klachten'],
  ["Accueil des demandeurs d'asile", 'Opvang van asielzoekers'],
  ['Qualité des eaux de baignade', 'Kwaliteit van het zwemwater'],
  ['Pensions des travailleurs frontaliers', 'Pensioenen van grensarbeiders'],
  ['Lutte contre le bruit', 'Bestrijding van geluidshinder'],
  ['Projet pilote «\u00a0rue sûre\u00a0»', 'Proefproject «\u00a0veilige straat\u00a0»'],
  ['Concertation avec les Régions', 'Overleg met de Gewesten'],
  ['Étiquetage des produits laitiers', 'Etikettering van zuivelproducten'],
  ['Calendrier des travaux', 'Tijdschema van de werken'],
];

export const keywordPairs: readonly (readonly [french: string, dutch: string])[] = [
  ['chemin de fer', 'spoorweg'],
  ['maladie professionnelle', 'beroepsziekte'],
  ["sécurité d'approvisionnement", 'bevoorradingszekerheid'],
  ['police (Cadre institutionnel belge)', 'politie (Belgisch institutioneel kader)'],
  ['allocation de chômage', 'werkloosheidsuitkering'],
  ['Établissement pénitentiaire', 'Strafgevangenis'],
  ["protection de l'enfance", 'kinderbescherming'],
  ['marché public', 'overheidsopdracht'],
  ["qualité de l'eau", 'waterkwaliteit'],
  ["permis d'environnement", 'milieuvergunning'],
  ['transport aérien', 'luchtvervoer'],
  ['dépense publique', 'overheidsuitgaven'],
  ['statistique officielle', 'officiële statistiek'],
  ['logement social', 'sociale woning'],
];

export const addresseePairs: readonly (readonly [french: string, dutch: string])[] = [
  ['au premier ministre', 'aan de eerste minister'],
  ['à la ministre de la Justice', 'aan de minister van Justitie'],
  [
    "au vice-premier ministre et ministre des Finances, chargé de la Fonction publique, adjoint à la ministre de l'Intérieur",
    'aan de vice-eersteminister en minister van Financiën, belast met Ambtenarenzaken, toegevoegd aan de minister van Binnenlandse Zaken',
  ],
  [
    "au secrétaire d'État à l'Environnement, à l'Énergie et à la Mobilité, adjoint à la ministre de l'Intérieur, et adjoint au premier ministre",
    'aan de staatssecretaris voor Leefmilieu, Energie en Mobiliteit, toegevoegd aan de minister van Binnenlandse Zaken, en toegevoegd aan de eerste minister',
  ],
  ["à l'attention du ministre de la Défense", 'aan de minister van Landsverdediging'],
];

export const names: readonly string[] = [
  'Louise Vandermaelen',
  'Pieter Van dermosten',
  'Anne-Sophie de Brouckelaere',
  "Koen D'hondtweg",
  'Éloïse Lacroix-Petit',
  'Noël ’t Serhaegen',
  'Zoë Van den Kerkhoven',
];

export const parties: readonly string[] = [
  'CD&V',
  'PS',
  'N-VA',
  'Open Vld',
  'MR',
  'sp.a',
  'cdH',
  'Ecolo',
  'Vlaams Belang',
];
