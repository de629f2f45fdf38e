/** What the words of a reply can say instead of an answer: that another one gives it, or that another minister has to. */
export type ReferralKind = 'refers' | 'outside-competence';

/**
 * A turn of phrase, as a regular expression over folded words: lower case, no accents, straight apostrophes, single spaces.
 * `W` stands for up to four words, `L` for up to eight, each with its space; both stay between two signs.
 */
export interface ReferralWording {
  readonly kind: ReferralKind;
  readonly pattern: string;
}

const frenchCompetence = 'competences?|attributions?|ressort|domaines? de competences?';
const dutchCompetence = 'bevoegdheid|bevoegdheden|bevoegdheidsdomein|bevoegdheidssfeer|bevoegdheidsgebied';
const frenchFalls =
  'releve|relevent|ressortit|ressortissent|ressort|ressortent|depend|dependent|tombe|tombent|rentre|rentrent|entre|entrent|fait partie|font partie|est|sont';
const dutchFalls = 'valt|vallen|behoort|behoren|ressorteert|ressorteren|hoort|horen';
const frenchMember = 'ministres?|collegues?|secretaires?|premiere? ministre';
const dutchMember = "ministers?|collega(?:'s)?|staatssecretaris(?:sen)?|eersteminister";
const frenchHouse = '(?! ?(?:mon|ma|mes|notre|nos) (?:departement|services?|administrations?|spf|spp))';
const dutchHouse = '(?! ?(?:mijn|ons|onze) (?:departement|diensten?|administraties?|fod|pod))';

/** Turns of phrase of Belgian parliamentary replies, each as in the sentence above it. */
export const referralWordings: readonly ReferralWording[] = [
  ...[
    // Cette question ne relève pas de ma compétence. Ces matières n'entrent pas dans mes attributions.
    `(?:${frenchFalls}) W(?:pas|nullement|aucunement|plus) W(?:de|du|dans|sous|a|au) W(?:${frenchCompetence})`,
    // Cette matière relève de la compétence exclusive du ministre de la Justice.
    `(?:${frenchFalls}) W(?:de la|des|du|a la|aux|au|sous la|sous les|dans la|dans les) (?:seule |seules )?(?:${frenchCompetence})(?: \\p{L}+){0,2} (?:de|du|des|d')${frenchHouse}`,
    // Cette question relève de mon collègue de la Justice.
    `(?:releve|relevent|depend|dependent) W(?:du|de la|de mon|de ma|de mes|des|de) W(?:${frenchMember})`,
    // … mais de celle du ministre de la Mobilité. … maar onder die van de minister van Mobiliteit.
    "mais W(?:celles?|ceux) (?:du|de|des|d')",
    'maar (?:onder|tot) (?:die|deze|dat) van',
    // Je ne suis pas compétent en la matière. Mon département n'est pas compétent.
    '(?:suis|sommes|est|sont) W(?:pas|plus|nullement) Wcompetente?s?',
    // C'est le ministre de la Justice qui est compétent.
    `(?:${frenchMember})[^.;]{0,80} (?:est|sont) (?:seule?s? )?competente?s?`,
    // Cette question échappe à mes compétences.
    `echappe(?:nt)? a W(?:${frenchCompetence})`,
    // Il s'agit d'une compétence régionale. Ceci est une matière communautaire.
    "(?:est|sont|constitue|constituent|s'agit|releve|relevent) W(?:une? |d'une |des |de |la |d')?(?:competences?|matieres?) (?:exclusives? |purement )?(?:regionales?|communautaires?|des regions|des communautes)",
    // Deze vraag valt niet onder mijn bevoegdheid.
    `(?:${dutchFalls}) L(?:niet|geenszins) W(?:onder|tot|binnen) W(?:${dutchCompetence})`,
    // … dat deze vraag niet tot mijn bevoegdheden behoort.
    `(?:niet|geenszins) W(?:onder|tot|binnen) W(?:${dutchCompetence}) W(?:${dutchFalls})`,
    // Deze materie valt onder de uitsluitende bevoegdheid van mijn collega.
    `(?:${dutchFalls}) L(?:onder|tot) (?:de|het) (?:\\p{L}+ )?(?:${dutchCompetence}) (?:van|der)${dutchHouse}`,
    // … dat deze materie tot de bevoegdheid van de minister van Justitie behoort.
    `(?:onder|tot) (?:de|het) (?:\\p{L}+ )?(?:${dutchCompetence}) van${dutchHouse} L(?:${dutchFalls})`,
    // Ik ben niet bevoegd voor deze materie. Mijn departement is hiervoor niet bevoegd.
    '(?:ben|zijn|is) L(?:niet|geenszins) bevoegd',
    '(?:niet|geenszins) bevoegd W(?:ben|zijn|is)',
    // Het is de minister van Justitie die bevoegd is. De minister van Justitie is hiervoor bevoegd.
    `(?:${dutchMember})[^.;]{0,80} (?:is|zijn) Wbevoegd`,
    `(?:${dutchMember})[^.;]{0,80} bevoegd (?:is|zijn)`,
    `(?:is|zijn) (?:de |mijn )?(?:${dutchMember})[^.;]{0,80} bevoegd`,
    // Dit is een gewestelijke bevoegdheid. Het betreft een bevoegdheid van de gemeenschappen.
    '(?:is|zijn|betreft|betreffen|gaat om) W(?:gewestelijke|gewest-|communautaire) W(?:bevoegdheid|bevoegdheden|materies?)',
    '(?:is|zijn|betreft|betreffen|gaat om) W(?:gewestmaterie|gemeenschapsmaterie|gewestbevoegdheid|gemeenschapsbevoegdheid)',
    `(?:is|zijn|betreft|betreffen|gaat om) W(?:bevoegdheid|bevoegdheden) (?:van|der) (?:de )?(?:gewesten|gemeenschappen|${dutchMember})`,
  ].map((pattern) => ({ kind: 'outside-competence', pattern }) as const),
  ...[
    // Je renvoie l'honorable membre à la réponse … Je vous renvoie … Je me réfère à …
    '(?:je |nous )W(?:renvoie|renvoyons|renverrai|refere|referons)',
    "(?:m'en |m')(?:refere|remets|rapporte)",
    // Je me permets de renvoyer l'honorable membre … Je ne puis que renvoyer …
    '(?:permets|permettons|souhaite|voudrais|puis|peux|pouvons|dois|tiens) L(?:renvoyer|referer)',
    // Je prie l'honorable membre de s'adresser à …
    "(?:prie|invite|demande|suggere|conseille|saurais gre) L(?:se referer|se reporter|s'adresser|vous adresser|vous referer|adresser|poser)",
    // L'honorable membre est renvoyé à … Il est renvoyé à … Référence est faite à …
    '(?:est|sont|soit) W(?:renvoyee?s?|invitee?s?)',
    'reference est faite',
    // Il convient de s'adresser au ministre … L'honorable membre peut se référer à …
    "(?:convient|lieu|faut|loisible|preferable|peut|pourra|veuillez|doit|doivent|devrait) L(?:se referer|se reporter|s'adresser|vous adresser|vous referer|etre posee?s?|etre adressee?s?|adresser|poser|renvoyer)",
    // Voir la réponse à la question 5-8901. Cf. ma réponse au point 1.
    '(?:voir|voyez|cf\\.?|cfr\\.?) W(?:reponses?|questions?|points?|ministre|sous-questions?)',
    // Voir 1. Voir ci-dessus.
    '(?:voir|voyez|cf\\.?|cfr\\.?) W(?:\\d{1,2}|supra|ci-dessus)',
    // Je me rallie à la réponse de …
    "(?:me rallie|me joins|m'associe|fais mienne) W(?:reponses?)",
    // La réponse à cette question sera donnée par mon collègue. La réponse est identique à celle de …
    `reponses? L(?:sera|seront|a ete|ont ete|est|sont) W(?:donnees?|fournies?|apportees?|communiquees?|transmises?) par L(?:${frenchMember})`,
    'reponses? L(?:est|sera) W(?:la meme|identique) (?:que|a) (?:celle|la)',
    // Cette question a été transmise au ministre compétent.
    'questions? W(?:a ete|ont ete|est|sont) W(?:transmises?|transferees?|adressees?)',
    // Ik verwijs het geachte lid naar het antwoord … Voor het antwoord verwijs ik naar …
    '(?:ik|wij|we) W(?:verwijs|verwijzen|refereer|refereren)',
    '(?:verwijs|verwijzen|refereer) (?:ik|wij|we)',
    // Ik moet het geachte lid verwijzen naar … Ik ben zo vrij te verwijzen naar …
    '(?:kan|kunnen|wens|wil|moet|mag|moge|dien|vrij|veroorloof|permitteer) L(?:te )?(?:verwijzen|refereren)',
    // Er wordt verwezen naar … Het geachte lid wordt verwezen naar …
    '(?:wordt|worden|werd|zij) L(?:verwezen|doorverwezen)',
    // Ik verzoek het geachte lid zich te wenden tot …
    '(?:verzoek|nodig|raad|vraag|gelieve|dient|dienen|stel voor) L(?:te wenden|te richten|te stellen|te willen wenden|te willen richten)',
    // Deze vraag moet worden gesteld aan … Het geachte lid kan zich wenden tot …
    '(?:moet|moeten|dient|dienen|kan|kunt|kunnen) L(?:wenden|richten|stellen|gericht|gesteld)',
    // Zie het antwoord op vraag 5-8901. Zie punt 1. Cf. mijn antwoord …
    '(?:zie|cf\\.?|cfr\\.?) W(?:antwoord|antwoorden|vraag|vragen|punt|punten|minister|deelvraag)',
    // Zie 1. Zie hierboven.
    '(?:zie|cf\\.?|cfr\\.?) W(?:\\d{1,2}|supra|hoger|hierboven)',
    // Ik sluit mij aan bij het antwoord van …
    'sluit W(?:aan )?bij Wantwoord',
    // Het antwoord op deze vraag zal door mijn collega worden verstrekt. … is hetzelfde als dat van …
    `antwoord L(?:wordt|werd|zal|is) L(?:door) L(?:${dutchMember}) L(?:gegeven|verstrekt|bezorgd|meegedeeld)`,
    'antwoord Lis W(?:hetzelfde als|identiek aan|gelijk aan)',
    // Deze vraag werd overgemaakt aan de bevoegde minister.
    '(?:vraag|vragen) L(?:overgemaakt|doorgestuurd|overgezonden|doorgegeven) aan',
  ].map((pattern) => ({ kind: 'refers', pattern }) as const),
];

/** What a clause that refers has to name: another's reply or question, a member of a government, or another government. */
export const referredThings: readonly string[] = [
  ...['reponse', 'reponses', 'question', 'questions', 'sous-question', 'sous-questions', 'ministre', 'ministres'],
  ...[
    'collegue',
    'collegues',
    'secretaire',
    'secretaires',
    'point',
    'points',
    'regions',
    'communautes',
    'celle',
    'celles',
  ],
  ...['antwoord', 'antwoorden', 'vraag', 'vragen', 'deelvraag', 'deelvragen', 'minister', 'ministers', 'collega'],
  ...["collega's", 'staatssecretaris', 'staatssecretarissen', 'eersteminister', 'punt', 'punten', 'gewesten'],
  ...['gemeenschappen', 'supra', 'ci-dessus', 'hoger', 'hierboven'],
];

/** A clause that names a point by its number alone, as a regular expression over folded words: `Voir 1.`, `Zie 2.` */
export const pointAlone = '^ *(?:voir|voyez|zie|cfr?\\.?) \\d{1,2}(?!\\d)';

/** What stands in the reply itself: words that lead to it refer nowhere else. */
export const thingsInside: readonly string[] = [
  ...[
    'annexe',
    'annexes',
    'tableau',
    'tableaux',
    'ci-joint',
    'ci-jointe',
    'ci-dessous',
    'ci-apres',
    'suivant',
    'suivante',
  ],
  ...['suivants', 'suivantes'],
  ...['bijlage', 'bijlagen', 'tabel', 'tabellen', 'hieronder', 'hierna', 'onderstaand', 'onderstaande', 'bijgevoegd'],
  ...['bijgevoegde', 'bijgaand', 'bijgaande', 'volgend', 'volgende', 'hiernavolgende'],
];

/** Turns of phrase that say nothing of what was asked. */
export const courtesies: readonly string[] = [
  '(?:je|nous) W(?:remercie|remercions)',
  "(?:j'ai|nous avons) W(?:l'honneur|le plaisir)",
  "(?:l'honorable|cher|chere|monsieur|madame) (?:membre|senateur|senatrice|collegue)",
  '(?:en reponse|suite) a',
  'voici Wreponses?',
  '(?:ik|wij) W(?:dank|danken)',
  '(?:ik heb|wij hebben) de eer',
  '(?:het |de )?(?:geacht|geachte|mijnheer|mevrouw) (?:lid|de |senator|collega)',
  '(?:in|als) antwoord op',
  'ziehier Wantwoord',
];

/** Words at which a sentence that refers can begin to say something else, or the other way round. */
export const turns: readonly string[] = [
  ...[
    'mais',
    'toutefois',
    'cependant',
    'neanmoins',
    'par ailleurs',
    'pour le surplus',
    'pour le reste',
    'et je',
    'et nous',
  ],
  ...['maar', 'echter', 'niettemin', 'evenwel', 'voor het overige', 'en ik', 'en verwijs', 'en wij', 'en we'],
];

/** Words right before a turn of phrase by which it is said of something else: `les services qui ne relèvent pas de …`. */
export const relatives: readonly string[] = ['qui', 'die', 'welke', 'dont'];
