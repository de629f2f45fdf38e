import type { Pattern } from './pattern.ts';

/** What a title opens with: the matter. */
export const matters: readonly Pattern[] = [
  ['Gestion des {plural}', 'Beheer van de {plural}'],
  ['Sécurité des {plural}', 'Veiligheid van de {plural}'],
  ['Lutte contre les {plural}', 'Bestrijding van de {plural}'],
  ['Statut des {plural} {adjective}', 'Statuut van de {adjective} {plural}'],
  ['Situation des {plural}', 'Toestand van de {plural}'],
  ["Utilisation de l'argent public pour les {plural}", 'Gebruik van overheidsgeld voor de {plural}'],
  ['Formation des {plural}', 'Opleiding van de {plural}'],
  ['Protection des {plural}', 'Bescherming van de {plural}'],
  ['Financement des {plural} {adjective}', 'Financiering van de {adjective} {plural}'],
  ['Commune de {place}', 'Gemeente {place}'],
  ['Dossier «\u00a0{firm}\u00a0»', 'Dossier “{firm}”'],
  ['Directive {year}/{code}/CE', 'Richtlijn {year}/{code}/EG'],
  ['Contrôle des {compound}', 'Controle op de {compound}'],
  ['Qualité des {plural} {adjective}', 'Kwaliteit van de {adjective} {plural}'],
  ['Avenir des {plural} à {place}', 'Toekomst van de {plural} in {place}'],
];

/** What may follow it, each behind a dash. */
export const turns: readonly Pattern[] = [
  ['Chiffres pour {year}', 'Cijfers voor {year}'],
  ['Évolution depuis {year}', 'Evolutie sinds {year}'],
  ['Mesures prises par le gouvernement', 'Maatregelen van de regering'],
  ['Concertation avec les Régions', 'Overleg met de Gewesten'],
  ['Conséquences pour les {plural}', 'Gevolgen voor de {plural}'],
  ['Retards dans les {plural}', 'Vertragingen bij de {plural}'],
  ['Coût pour les pouvoirs publics', 'Kostprijs voor de overheid'],
  ['Respect des normes européennes', 'Naleving van de Europese normen'],
  ['Plaintes des {plural}', 'Klachten van de {plural}'],
  ['Recrutement des {plural}', 'Aanwerving van {plural}'],
  ['Effectifs (cadres linguistiques)', 'Personeelsbestand (taalkaders)'],
  ['Contrat avec la société {firm}', 'Contract met de onderneming {firm}'],
  ['Sanctions et amendes', 'Sancties en boetes'],
];

/** The descriptors of a thesaurus. */
export const keywordForms: readonly Pattern[] = [
  ['politique des {plural}', 'beleid inzake {plural}'],
  ['{noun}', '{noun}'],
  ['{plural} {adjective}', '{adjective} {plural}'],
  ['protection des {plural}', 'bescherming van de {plural}'],
  ['{noun}', '{noun}'],
  ['statistique des {plural}', 'statistiek van de {plural}'],
  ['{plural} (Cadre institutionnel belge)', '{plural} (Belgisch institutioneel kader)'],
];
