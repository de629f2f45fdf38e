import type { Pattern } from './pattern.ts';

/** Sentences that say something. */
export const statements: readonly Pattern[] = [
  [
    "Les {plural} {adjective} relèvent de la compétence de l'{service}, qui en assure le suivi.",
    'De {adjective} {plural} vallen onder de bevoegdheid van de {service}, die ze opvolgt.',
  ],
  [
    'En {year}, mes services ont enregistré {number} {plural}, dont {number2} concernaient des {plural2} {adjective}.',
    'In {year} hebben mijn diensten {number} {plural} geregistreerd, waarvan er {number2} betrekking hadden op {adjective} {plural2}.',
  ],
  [
    "Le budget consacré aux {plural} s'élève à {euros} euros, contre {euros2} euros en {year}.",
    'Het budget voor de {plural} bedraagt {euros} euro, tegenover {euros2} euro in {year}.',
  ],
  [
    'La commune de {place} a signalé que les {plural} et les {plural2} y sont plus nombreux que prévu.',
    'De gemeente {place} heeft gemeld dat er meer {plural} en {plural2} zijn dan verwacht.',
  ],
  [
    "Il n'existe pas de statistiques distinctes pour les {plural} {adjective}.",
    'Er bestaan geen afzonderlijke statistieken over de {adjective} {plural}.',
  ],
  [
    "L'arrêté royal du {day} prévoit que chaque {noun} doit faire l'objet d'un contrôle par l'{service}.",
    'Het koninklijk besluit van {day} bepaalt dat een {noun} door de {service} moet worden gecontroleerd.',
  ],
  [
    'Les contrôles effectués à {place} ont montré que {percent}\u00a0% des {plural} ne répondaient pas aux normes.',
    'Uit de controles in {place} is gebleken dat {percent}\u00a0% van de {plural} niet aan de normen voldeed.',
  ],
  [
    'Un groupe de travail examine actuellement les {plural}, les {plural2} et les {plural3} {adjective}.',
    'Een werkgroep onderzoekt momenteel de {plural}, de {plural2} en de {adjective} {plural3}.',
  ],
  [
    "Depuis le {day}, leur {noun} est accessible aux {plural} ainsi qu'aux {plural2}.",
    'Sinds {day} is hun {noun} toegankelijk voor de {plural} en ook voor de {plural2}.',
  ],
  [
    'Les Régions et les Communautés restent responsables des {plural}\u00a0; une concertation est prévue à {place}.',
    'De Gewesten en de Gemeenschappen blijven verantwoordelijk voor de {plural}; er is overleg gepland in {place}.',
  ],
  [
    "Cette mesure ne s'applique ni aux {plural} ni aux {plural2} {adjective}.",
    'Deze maatregel geldt niet voor de {plural} en evenmin voor de {adjective} {plural2}.',
  ],
  [
    'Mon administration a conclu un accord avec les {plural} de {place} pour un montant de {euros} euros.',
    'Mijn administratie heeft een akkoord gesloten met de {plural} van {place} voor een bedrag van {euros} euro.',
  ],
  [
    'La presse a récemment fait état des {plural} à {place}, sans que ces informations aient pu être confirmées.',
    'De pers heeft onlangs bericht over {plural} in {place}, maar die informatie kon niet worden bevestigd.',
  ],
  [
    "Selon une enquête de {year}, {percent}\u00a0% des {plural} estiment que la situation de leur {noun} s'est améliorée.",
    'Volgens een onderzoek van {year} vindt {percent}\u00a0% van de {plural} dat de situatie van hun {noun} verbeterd is.',
  ],
  [
    'Le nombre des {plural} est passé de {number} en {year} à {number2} au cours du dernier exercice.',
    'Het aantal {plural} is gestegen van {number} in {year} tot {number2} in het laatste boekjaar.',
  ],
  [
    "Les {plural} font chaque année l'objet d'une évaluation par des {plural2} {adjective}, conformément à la loi du {day}.",
    'De {plural} worden elk jaar geëvalueerd door {adjective} {plural2}, overeenkomstig de wet van {day}.',
  ],
  [
    "Le dossier de chaque {noun} reste ouvert tant que les {plural} font encore l'objet d'une instruction.",
    'Geen {noun} kan worden afgehandeld zolang er naar de {plural} nog een onderzoek loopt.',
  ],
  [
    'Une circulaire a été envoyée aux {plural} de {place} et de {place2} le {day}.',
    'Op {day} is een omzendbrief gestuurd naar de {plural} van {place} en {place2}.',
  ],
  [
    "Je ne dispose pas encore des données relatives aux {plural}\u00a0; l'{service} les publiera prochainement.",
    'Ik beschik nog niet over de gegevens over de {plural}; de {service} zal ze binnenkort bekendmaken.',
  ],
  [
    "Il convient de rappeler que les {plural} {adjective} n'ont aucun caractère obligatoire.",
    'Er moet aan worden herinnerd dat de {adjective} {plural} geen enkel verplicht karakter hebben.',
  ],
];

/** What a reply says in a line, and no more. */
export const briefReplies: readonly Pattern[] = [
  [
    'Cette matière relève de la compétence de mon collègue.',
    'Deze materie valt onder de bevoegdheid van mijn collega.',
  ],
  ["Mes services n'ont enregistré aucun cas.", 'Mijn diensten hebben geen enkel geval geregistreerd.'],
  [
    "J'ai l'honneur d'informer l'honorable membre que les {plural} ne relèvent pas de mes compétences.",
    'Ik heb de eer het geachte lid mee te delen dat de {plural} niet onder mijn bevoegdheid vallen.',
  ],
  ['La réponse à toutes les questions posées est négative.', 'Het antwoord op alle gestelde vragen is ontkennend.'],
  ['Il y a eu {number} {plural} en {year}.', 'Er waren {number} {plural} in {year}.'],
];

/** What a reply says that only refers to another one, to the number in `{reference}`. */
export const referrals: readonly Pattern[] = [
  [
    "Je renvoie l'honorable membre à la réponse donnée à la question écrite n° {reference}.",
    'Ik verwijs het geachte lid naar het antwoord op schriftelijke vraag nr. {reference}.',
  ],
  [
    'Pour la réponse à cette question, je me réfère à la question n° {reference} adressée à mon collègue.',
    'Voor het antwoord op deze vraag verwijs ik naar vraag nr. {reference}, gesteld aan mijn collega.',
  ],
];

/** How a reply opens before its points. */
export const replyOpenings: readonly Pattern[] = [
  [
    "L'honorable membre trouvera ci-après la réponse à ses questions.",
    'Het geachte lid vindt hierna het antwoord op de gestelde vragen.',
  ],
  [
    'En réponse à sa question, je peux communiquer les éléments suivants.',
    'In antwoord op de gestelde vraag kan ik de volgende gegevens meedelen.',
  ],
];

/** What a provisional reply says. */
export const provisionalReplies: readonly Pattern[] = [
  [
    'Les données demandées aux {plural} ne sont pas encore disponibles. Une réponse complète suivra dès que possible.',
    'De gegevens die aan de {plural} zijn gevraagd, zijn nog niet beschikbaar. Een volledig antwoord volgt zo snel mogelijk.',
  ],
];
