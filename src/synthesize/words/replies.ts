import type { Pattern } from './pattern.ts';

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
