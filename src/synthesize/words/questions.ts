import type { Pattern } from './pattern.ts';

/** Sentences that ask something. */
export const questions: readonly Pattern[] = [
  [
    'Combien de cas concernant les {plural} ont été recensés en {year} et en {year2}\u00a0? Comment expliquez-vous cette évolution\u00a0?',
    'Hoeveel gevallen met betrekking tot de {plural} werden er geteld in {year} en in {year2}? Hoe verklaart u die evolutie?',
  ],
  [
    'Pouvez-vous me communiquer la répartition des {plural} {adjective} par province\u00a0?',
    'Kunt u mij de verdeling van de {adjective} {plural} per provincie meedelen?',
  ],
  [
    'Quelles mesures avez-vous prises pour soutenir les {plural} et les {plural2}\u00a0?',
    'Welke maatregelen hebt u genomen om de {plural} en de {plural2} te ondersteunen?',
  ],
  [
    "Êtes-vous au courant de la situation des {plural} à {place}\u00a0? Dans l'affirmative, qu'en pensez-vous\u00a0?",
    'Bent u op de hoogte van de situatie van de {plural} in {place}? Zo ja, wat vindt u daarvan?',
  ],
  [
    "Les moyens de l'{service} suffisent-ils pour contrôler les {plural}\u00a0?",
    'Beschikt de {service} over voldoende middelen om de {plural} te controleren?',
  ],
  [
    'Quel est le coût annuel des {plural}, et quelle part revient aux {plural2} {adjective}\u00a0?',
    'Wat is de jaarlijkse kostprijs van de {plural}, en welk aandeel gaat naar de {adjective} {plural2}?',
  ],
  [
    'Envisagez-vous une modification de la loi du {day} en ce qui concerne les {plural}\u00a0?',
    'Overweegt u een wijziging van de wet van {day} wat de {plural} betreft?',
  ],
  [
    'Des sanctions ont-elles été prises contre les {plural} depuis {year}\u00a0? Si oui, combien, et pour quels motifs\u00a0?',
    'Werden er sinds {year} sancties opgelegd aan de {plural}? Zo ja, hoeveel, en om welke redenen?',
  ],
  [
    'Une concertation avec les {plural} de {place} est-elle prévue, et selon quel calendrier\u00a0?',
    'Is er overleg gepland met de {plural} van {place}, en volgens welk tijdschema?',
  ],
  [
    'Estimez-vous que chaque {noun} devrait être soumis aux mêmes règles que les {plural}\u00a0?',
    'Vindt u dat voor elke vorm van {noun} dezelfde regels moeten gelden als voor de {plural}?',
  ],
];

/** What stands between the introduction and the questions. */
export const transitions: readonly Pattern[] = [
  [
    "J'aimerais dès lors obtenir une réponse aux questions suivantes\u00a0:",
    'Graag kreeg ik dan ook een antwoord op de volgende vragen:',
  ],
  [
    "Je souhaiterais poser les questions suivantes à l'honorable ministre\u00a0:",
    'Ik wil de geachte minister de volgende vragen stellen:',
  ],
  ['Dès lors, mes questions sont les suivantes\u00a0:', 'Vandaar mijn vragen:'],
];
