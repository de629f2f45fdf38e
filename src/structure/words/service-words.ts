/** Nouns that the name of a service begins with in French, after an article or a word of praise at most. */
export const frenchServices: readonly string[] = [
  'office', // 5-8916: Office des Étrangers
  'commissariat', // 5-8916
  'commissariat-general',
  'conseil', // 5-8916
  'service', // 5-8916: Service public de programmation
  ...['administration', 'agence', 'agences', 'autorite', 'banque', 'bureau', 'caisse', 'cellule', 'centre', 'cour'],
  ...['chancellerie', 'college', 'comite', 'commission', 'cooperation', 'defense', 'departement', 'direction', 'spf'],
  ...['fonds', 'inspection', 'institut', 'institution', 'loterie', 'ministere', 'musee', 'musees', 'observatoire'],
  ...['ombudsman', 'parquet', 'police', 'regie', 'registre', 'secretariat', 'services', 'societe', 'spp', 'surete'],
];

/** What can stand before them. */
export const beforeFrenchNouns: readonly string[] = ['le', 'la', 'les', "l'", 'haut', 'haute', 'ancien', 'ancienne'];

/** The same in Dutch, where adjectives come before the noun, and the noun can end a longer word: `Rijksdienst`. */
export const dutchServices: readonly string[] = [
  'dienst', // 5-8916 in Dutch: Dienst Vreemdelingenzaken
  'commissariaat',
  'commissariaat-generaal',
  'raad',
  ...['administratie', 'agentschap', 'autoriteit', 'bank', 'bureau', 'cel', 'centrale', 'centrum', 'college', 'comite'],
  ...['commissie', 'defensie', 'departement', 'diensten', 'directie', 'fod', 'fonds', 'hof', 'inspectie', 'instelling'],
  ...['instituut', 'kanselarij', 'kas', 'loterij', 'maatschappij', 'ministerie', 'musea', 'museum', 'ombudsman'],
  ...['overheidsdienst', 'parket', 'pod', 'politie', 'regie', 'register', 'secretariaat'],
];

/** What leads to the name in a heading: `Réponse de la …`, `Voor de …`. */
export const beforeNames: readonly string[] = [
  ...['reponse de', 'reponse du', 'reponses de', 'reponses du', 'pour', 'concernant', 'en ce qui concerne'],
  ...['antwoord van', 'antwoorden van', 'voor', 'wat betreft'],
];

/** Words of a name that are written small. */
export const smallWords: readonly string[] = [
  ...['de', 'du', 'des', 'la', 'le', 'les', "l'", "d'", 'et', 'à', 'aux', 'au', 'en', 'pour', 'sur', 'van', 'der'],
  ...['den', 'het', 'voor', 'met', 'tot', 'op', 'in', 'aan', 'te', 'inzake', '&', '-', '–', '/'],
];

/** Words that a sentence has, and a name has not: a line with one is no name. */
export const sentenceWords: readonly string[] = [
  ...['est', 'sont', 'a', 'ont', 'etait', 'etaient', 'sera', 'seront', 'peut', 'peuvent', 'dispose', 'disposent', 'ne'],
  ...['pas', 'je', 'nous', 'vous', 'il', 'elle', 'ils', 'elles', 'qui', 'que', 'suivant', 'suivante', 'suivants'],
  ...['suivantes', 'ci-apres', 'ci-dessous', 'voici', 'voir', 'mon', 'ma', 'mes', 'ce', 'cette', 'ces'],
  ...['is', 'zijn', 'heeft', 'hebben', 'was', 'waren', 'werd', 'werden', 'wordt', 'worden', 'kan', 'kunnen', 'niet'],
  ...['geen', 'ik', 'wij', 'we', 'u', 'er', 'volgende', 'hierna', 'hieronder', 'die', 'dat', 'ziehier', 'zie', 'mijn'],
];

/** Words that begin lines which stand above a stretch of text and name no service. */
export const otherHeadings: readonly string[] = [
  ...['annexe', 'annexes', 'conclusion', 'conclusions', 'contexte', 'generalites', 'introduction', 'note', 'notes'],
  ...['question', 'questions', 'remarque', 'remarques', 'reponse', 'reponses', 'source', 'sources', 'tableau'],
  ...['tableaux', 'total', 'totaux', 'annee', 'annees', 'nombre', 'montant', 'neant', 'nb'],
  ...['bijlage', 'bijlagen', 'besluit', 'conclusie', 'conclusies', 'context', 'algemeen', 'inleiding', 'nota'],
  ...['vraag', 'vragen', 'opmerking', 'opmerkingen', 'antwoord', 'antwoorden', 'bron', 'bronnen', 'tabel', 'tabellen'],
  ...['totaal', 'jaar', 'jaren', 'aantal', 'bedrag', 'nihil'],
];
