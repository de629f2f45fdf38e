import type { Pattern } from './pattern.ts';

/** Sentences that ask something. */
export const questions: readonly Pattern[] = [
  [
    'Combien de cas concernant les {things} ont été recensés en {year} et en {year2}\u00a0? Comment expliquez-vous cette évolution\u00a0?',
    'Hoeveel gevallen met betrekking tot de {things} werden er geteld in {year} en in {year2}? Hoe verklaart u die evolutie?',
  ],
  [
    'Pouvez-vous me communiquer la répartition des {things} {adjective} par province\u00a0?',
    'Kunt u mij de verdeling van de {adjective} {things} per provincie meedelen?',
  ],
  [
    'Quelles mesures avez-vous prises pour soutenir les {things} et les {things2}\u00a0?',
    'Welke maatregelen hebt u genomen om de {things} en de {things2} te ondersteunen?',
  ],
  [
    "Êtes-vous au courant de la situation des {things} à {place}\u00a0? Dans l'affirmative, qu'en pensez-vous\u00a0?",
    'Bent u op de hoogte van de situatie van de {things} in {place}? Zo ja, wat vindt u daarvan?',
  ],
  [
    "Les moyens de l'{service} suffisent-ils pour contrôler les {things}\u00a0?",
    'Beschikt de {service} over voldoende middelen om de {things} te controleren?',
  ],
  [
    'Quel est le coût annuel des {things}, et quelle part revient aux {things2} {adjective}\u00a0?',
    'Wat is de jaarlijkse kostprijs van de {things}, en welk aandeel gaat naar de {adjective} {things2}?',
  ],
  [
    'Envisagez-vous une modification de la loi du {day} en ce qui concerne les {things}\u00a0?',
    'Overweegt u een wijziging van de wet van {day} wat de {things} betreft?',
  ],
  [
    'Des sanctions ont-elles été prises contre les {things} depuis {year}\u00a0? Si oui, combien, et pour quels motifs\u00a0?',
    'Werden er sinds {year} sancties opgelegd aan de {things}? Zo ja, hoeveel, en om welke redenen?',
  ],
  [
    'Une concertation avec les {things} de {place} est-elle prévue, et selon quel calendrier\u00a0?',
    'Is er overleg gepland met de {things} van {place}, en volgens welk tijdschema?',
  ],
  [
    'Estimez-vous que chaque {noun} devrait obéir aux mêmes règles que les {things}\u00a0?',
    'Vindt u dat voor elke vorm van {noun} dezelfde regels moeten gelden als voor de {things}?',
  ],
  [
    'Comptez-vous {inf} les {things}\u00a0? Dans la négative, pourquoi\u00a0?',
    'Bent u van plan de {things} te {inf}? Zo niet, waarom niet?',
  ],
  ['Qui contrôle les {compound}, et à quelle fréquence\u00a0?', 'Wie controleert de {compound}, en hoe vaak?'],
  [
    "Disposez-vous d'un inventaire des {plural} {doing} des {plural2}\u00a0?",
    'Beschikt u over een inventaris van de {plural2} {doing} {plural}?',
  ],
  [
    "Quels contrats lient encore l'État à {firm}, et quand expirent-ils\u00a0?",
    'Welke contracten binden de Staat nog aan {firm}, en wanneer lopen ze af?',
  ],
  [
    'Combien de plaintes relatives aux {compound} ont abouti à une condamnation\u00a0?',
    'Hoeveel klachten over {compound} hebben tot een veroordeling geleid?',
  ],
  [
    'Pourquoi ne peut-on {inf} que les {things}, et non les {things2}\u00a0?',
    'Waarom kan men alleen de {things} {inf}, en niet de {things2}?',
  ],
  [
    'Seriez-vous favorable à ce que la commune de {place} puisse {inf} ses {things}\u00a0?',
    'Zou u er voorstander van zijn dat de gemeente {place} haar {things} kan {inf}?',
  ],
  [
    "Où en est l'exécution de l'accord du {day} sur les {things}\u00a0? Quelles étapes restent à franchir\u00a0?",
    'Hoever staat de uitvoering van het akkoord van {day} over de {things}? Welke stappen moeten nog worden gezet?',
  ],
  [
    "Avez-vous connaissance d'abus commis par {firm} ou par d'autres {things}\u00a0? De quelle nature sont-ils\u00a0?",
    'Hebt u weet van misbruiken door {firm} of door andere {things}? Van welke aard zijn die?',
  ],
  [
    "Pourriez-vous ventiler ces chiffres selon l'âge, la région et l'année d'entrée en service\u00a0?",
    'Kunt u die cijfers uitsplitsen naar leeftijd, gewest en jaar van indiensttreding?',
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

/** What some members of a series are asked besides, after the last question. */
export const ownQuestions: readonly Pattern[] = [
  ["Qu'en est-il dans votre département\u00a0?", 'Hoe zit dat in uw departement?'],
  [
    "Qu'en est-il plus précisément de l'{service}, qui relève de votre compétence\u00a0?",
    'Hoe zit het meer bepaald met de {service}, die onder uw bevoegdheid valt?',
  ],
];
