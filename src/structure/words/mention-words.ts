/** Words that tell what a number is of, in lower case and without accents. */
export interface NumberedThings {
  /** A written question; a question of a kind that is not said; or what the Senate counts in a series of its own. */
  readonly kind: 'written-question' | 'question' | 'other';
  /** How many characters before the number they still tell it: `demande d'explications de … sur « … » (n° 5-2970)`. */
  readonly reach: number;
  /** Whether the words are of one thing: with a sign of one, its number can have a single digit behind the hyphen. */
  readonly isOne?: boolean;
  readonly words: readonly string[];
}

/** How far back a sentence is read. */
export const sentenceReach = 300;

export const numberedThings: readonly NumberedThings[] = [
  {
    kind: 'written-question',
    reach: sentenceReach,
    words: [
      ...['question ecrite', 'questions ecrites', 'question parlementaire ecrite', 'questions parlementaires ecrites'],
      ...['schriftelijke vraag', 'schriftelijke vragen', 'schriftelijke parlementaire vraag'],
      'schriftelijke parlementaire vragen',
    ],
  },
  {
    kind: 'question',
    reach: sentenceReach,
    isOne: true,
    words: ['question', 'question parlementaire', 'vraag', 'parlementaire vraag'],
  },
  {
    kind: 'question',
    reach: sentenceReach,
    words: ['questions', 'questions parlementaires', 'vragen', 'parlementaire vragen'],
  },
  {
    // Requests, oral questions, documents and reports of sittings are numbered alike, each in a series of its own; what a
    // court is asked, and the parts of a question, are questions by name only.
    kind: 'other',
    reach: sentenceReach,
    words: [
      ...["demande d'explications", "demandes d'explications", "demande d'explication", "demandes d'explication"],
      ...['vraag om uitleg', 'vragen om uitleg', 'verzoek om uitleg', 'verzoeken om uitleg'],
      ...['question orale', 'questions orales', "question d'actualite", "questions d'actualite"],
      ...['question prejudicielle', 'questions prejudicielles', 'prejudiciele vraag', 'prejudiciele vragen'],
      ...['sous-question', 'sous-questions', 'deelvraag', 'deelvragen', 'subvraag', 'subvragen'],
      ...['mondelinge vraag', 'mondelinge vragen', 'actuele vraag', 'actuele vragen', 'actualiteitsvraag'],
      ...['interpellation', 'interpellations', 'interpellatie', 'interpellaties'],
      ...['motion', 'motions', 'motie', 'moties'],
      ...['document', 'documents', 'doc', 'doc.', 'docs', 'stuk', 'stukken', 'parl. st.', 'amendement', 'amendementen'],
      ...['projet de loi', 'projets de loi', 'proposition de loi', 'propositions de loi', 'proposition de resolution'],
      ...['wetsontwerp', 'wetsontwerpen', 'wetsvoorstel', 'wetsvoorstellen', 'voorstel van wet', 'ontwerp van wet'],
      ...['voorstel van resolutie', 'voorstellen van resolutie', 'amendements'],
      ...['annales', 'annales parlementaires', 'compte rendu', 'handelingen', 'parlementaire handelingen'],
      ...['questions et reponses', 'bulletin', 'vragen en antwoorden', 'vr. en antw.', 'q. et r.'],
    ],
  },
  {
    // What is counted in every text, near its number only.
    kind: 'other',
    reach: 30,
    words: [
      ...['article', 'articles', 'art', 'art.', 'arts.', 'artikel', 'artikelen', 'artikels'],
      ...['loi', 'lois', 'wet', 'wetten'],
      ...['page', 'pages', 'p', 'p.', 'pp', 'pp.', 'bladzijde', 'bladzijden', 'blz', 'blz.', 'pagina', "pagina's"],
      ...['telephone', 'tel', 'tel.', 'telefoon', 'telefoonnummer', 'gsm', 'fax', 'compte', 'comptes', 'rekening'],
      ...['rekeningnummer', 'iban', 'bce', 'kbo', 'ondernemingsnummer', 'dossier', 'dossiers', 'avis', 'advies'],
      ...['arret', 'arrets', 'arrest', 'arresten', 'arrete', 'arretes', 'besluit', 'besluiten', 'circulaire'],
      ...['circulaires', 'omzendbrief', 'omzendbrieven', 'directive', 'richtlijn', 'reglement', 'verordening'],
      ...['decision', 'beslissing'],
      ...['tableau', 'tabel', 'annexe', 'bijlage', 'chapitre', 'hoofdstuk', 'budget', 'begroting', 'score', 'code'],
    ],
  },
];

/** What stands before one number to say that it is one. */
export const signsOfOne: readonly string[] = [...['n°', 'nº', 'n.', 'no', 'no.', 'numero'], ...['nr', 'nr.', 'nummer']];

/** What stands before one number or several. */
export const mentionSigns: readonly string[] = [
  ...signsOfOne,
  ...['n°s', 'nºs', 'nos', 'numeros', 'nrs', 'nrs.', 'nummers'],
];

/** Words behind which a number can stand by itself: `voir 5-8901`, `mijn antwoord op 5-8901`. Any other word counts its own things. */
export const wordsBeforeNumbers: readonly string[] = [
  ...['le', 'la', 'les', 'de', 'du', 'des', 'a', 'au', 'aux', 'et', 'ou', 'en', 'sous', 'sur', 'par', 'pour', 'avec'],
  ...['voir', 'voyez', 'cf', 'cf.', 'aussi', 'egalement', 'notamment', 'selon', 'via', 'ma', 'mes', 'sa', 'ses'],
  ...['votre', 'vos', 'cette', 'ces'],
  ...['het', 'van', 'op', 'aan', 'in', 'met', 'voor', 'onder', 'naar', 'zie', 'ook', 'bij', 'over', 'of', 'volgens'],
  ...['uit', 'mijn', 'uw', 'eveneens', 'tevens', 'namelijk', 'meer bepaald', 'deze', 'die'],
];

/** Words and signs between two numbers of one enumeration. */
export const wordsBetweenNumbers: readonly string[] = [
  ...[',', ';', '&', '+', '-', '–', '—', 'et', 'ou', 'a', "jusqu'a", 'ainsi', 'que', 'le', 'la', 'les', 'de'],
  ...['en', 'of', 'tot', 'met', 't.e.m.', 't/m', 'tem', 'alsook', 'evenals'],
];

/** Behind what looks like a number these tell a range of amounts: `5-8901 euros`. */
export const unitsBehindNumbers: readonly string[] = [
  ...['%', '€', 'euro', 'euros', "euro's", 'eur', 'francs', 'frank', 'bef', 'million', 'millions', 'miljoen'],
  ...['an', 'ans', 'annees', 'mois', 'jours', 'heures', 'jaar', 'jaren', 'maanden', 'dagen', 'uur', 'uren'],
  ...['personnes', 'habitants', 'personen', 'inwoners', 'km', 'm', 'm2', 'm²', 'kg', 'kw', 'kwh', 'mw', 'ha'],
  ...['litres', 'liter'],
];
