import { formatCount, formatList, formatNumber } from './format.ts';
import type { Messages } from './messages.ts';

const days = { one: '# jour', other: '# jours' };
const members = { one: '# membre du gouvernement', other: '# membres du gouvernement' };
const questions = { one: '# question', other: '# questions' };
const results = { one: '# question trouvée', other: '# questions trouvées' };

export const fr: Messages = {
  languageName: 'Français',
  site: {
    name: 'Questions écrites du Sénat',
    tagline: 'Les questions écrites du Sénat de Belgique et les réponses des ministres',
    description:
      'Archive des questions écrites du Sénat de Belgique\u00A0: lire une question, chercher un mot dans les réponses, partager la réponse d’un ministre.',
  },
  invention: {
    name: 'Archive inventée',
    notice:
      'Aucune de ces questions n’a été posée, aucune de ces réponses n’a été donnée\u00A0: tout est inventé, pour des essais et des mesures.',
  },
  navigation: {
    skipToContent: 'Aller au contenu',
    main: 'Navigation principale',
    language: 'Langue',
    bothLanguages: 'Les deux',
    home: 'Accueil',
    allQuestions: 'Toutes les questions',
    search: 'Recherche',
    about: 'À propos',
    senateSite: 'Site du Sénat',
    footer: 'Pied de page',
  },
  search: {
    title: 'Recherche',
    description: 'Chercher un mot ou un numéro dans les questions écrites du Sénat et dans les réponses des ministres.',
    label: 'Rechercher dans les questions et les réponses',
    hint: 'Un mot, ou un numéro comme 5-8916',
    submit: 'Rechercher',
    needsScript:
      'La recherche a besoin de JavaScript\u00A0: l’index est lu dans votre navigateur, sans serveur. Sans JavaScript, vous pouvez parcourir toutes les questions.',
    browseInstead: 'Parcourir toutes les questions',
    searching: 'Recherche en cours…',
    searchingOlder: (count, query) => {
      const found = count > 0 ? formatCount('fr', count, results) : 'Rien';
      return `${found} pour «\u00A0${query}\u00A0» parmi les questions les plus récentes. La recherche continue dans les plus anciennes…`;
    },
    olderFollow: 'Les questions plus anciennes suivent celles qui étaient déjà affichées.',
    partsMissing:
      'Une partie de l’index n’a pas pu être chargée\u00A0: des questions peuvent manquer. Vérifiez la connexion et réessayez.',
    unavailable: 'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
    noResults: (query) => `Rien n’a été trouvé pour «\u00A0${query}\u00A0».`,
    noResultsAdvice: 'Essayez un seul mot, ou le début d’un mot. Les accents et les majuscules ne comptent pas.',
    noResultsFiltered: 'Essayez sans filtre.',
    queryNeeded: 'Écrivez un mot à chercher\u00A0: les filtres portent sur ce qui est trouvé.',
    results: (count, query) => `${formatCount('fr', count, results)} pour «\u00A0${query}\u00A0»`,
    more: 'Afficher la suite',
    filters: 'Filtres',
    year: 'Année parlementaire',
    anyYear: 'Toutes les années',
    state: 'État',
    anyState: 'Tous les états',
    parameters: { year: 'annee', state: 'statut' },
    asker: 'Auteur',
    minister: 'Destinataire',
    askedOn: 'Date',
    inQuestion: 'Question',
    inReply: 'Réponse',
    textLanguage: { fr: 'en français', nl: 'en néerlandais' },
    goToQuestion: (questionNumber) => `Aller à la question ${questionNumber}`,
    notHeld: (questionNumber) => `La question ${questionNumber} ne figure pas dans cette archive.`,
    senatePage: 'Sa page sur le site du Sénat',
  },
  home: {
    heading: 'Questions écrites du Sénat de Belgique',
    introduction:
      'Un sénateur interroge par écrit un membre du gouvernement, ou plusieurs à la fois\u00A0; chacun répond. Cette archive rend ces questions et ces réponses lisibles, en français et en néerlandais, et donne à chaque paragraphe une adresse que l’on peut partager.',
    held: (count, firstYear, lastYear) =>
      `${formatCount('fr', count, questions)}, ${firstYear === lastYear ? `année parlementaire ${firstYear}` : `années parlementaires ${firstYear} à ${lastYear}`}.`,
    newest: 'Dernières questions',
    byYear: 'Par année parlementaire',
    series: 'Une question, plusieurs ministres',
    seriesEntry: (count) => `posée à ${formatCount('fr', count, members)}`,
  },
  question: {
    kindOfDocument: 'Question écrite',
    folio: (legislature, year) => `${legislature}e législature, ${year}`,
    pageTitle: (questionNumber, title) => `${questionNumber} · ${title}`,
    asked: (authors, count, on) => `${authors} ${count > 1 ? 'ont' : 'a'} posé cette question le ${on}`,
    toOffice: 'au membre du gouvernement suivant\u00A0:',
    origin: {
      resubmission: (of) => `Il s’agit de la réintroduction ${of}.`,
      requalification: (of) => `Il s’agit de la requalification ${of}.`,
    },
    outcome: {
      answered: (on, count, late) =>
        count === 0
          ? `La réponse est arrivée le jour même.`
          : count < 0
            ? `La réponse est datée du ${on}.`
            : `La réponse est arrivée le ${on}, après ${formatCount('fr', count, days)}${late > 0 ? `, soit ${formatCount('fr', late, days)} après l’expiration du délai de réponse` : ''}.`,
      answeredUndated: 'La réponse n’est pas datée.',
      answeredProvisionally: (on) => `Une réponse provisoire est arrivée le ${on}.`,
      withdrawn: (on) => `La question a été retirée le ${on}.`,
      requalified: (on) => (on ? `La question a été requalifiée le ${on}.` : 'La question a été requalifiée.'),
      requalifiedAs: (target, on) => `La question a été requalifiée${on ? ` le ${on}` : ''} en ${target}.`,
      resubmitted: (questionNumber) =>
        `Restée sans réponse, la question a été réintroduite sous le numéro ${questionNumber}.`,
      legislatureEnded: (on) => `La législature a pris fin le ${on} sans qu’une réponse soit arrivée.`,
      fileClosed: (on) => `Le dossier a été clôturé le ${on} sans réponse.`,
      unanswered: (asOf, count, late, remindedOn) => {
        const missing = asOf
          ? `Au ${asOf}, soit ${formatCount('fr', count, days)} après la question, aucune réponse ne figure dans l’archive`
          : 'Aucune réponse ne figure dans l’archive';
        const besides = [
          ...(late > 0 ? [`le délai de réponse est dépassé de ${formatCount('fr', late, days)}`] : []),
          ...(remindedOn ? [`un rappel a été envoyé le ${remindedOn}`] : []),
        ];
        return besides.length > 0 ? `${missing}\u00A0; ${formatList('fr', besides)}.` : `${missing}.`;
      },
    },
    onThisPage: 'Sur cette page',
    question: 'Question',
    reply: (ordinal, count) => (count > 1 ? `Réponse ${ordinal}` : 'Réponse'),
    provisional: 'provisoire',
    receivedOn: (on) => `reçue le ${on}`,
    original: { fr: 'texte original', nl: 'texte original, en néerlandais' },
    translation: { fr: 'traduction française', nl: 'traduction néerlandaise' },
    untitled: 'Sans titre',
    otherLanguageOnly: {
      notice: 'Le texte français de cette question ne figure pas dans cette archive.',
      shownInstead: 'Le texte néerlandais est affiché ci-dessous.',
      officialLink: 'Lire la page française sur le site du Sénat',
    },
    noTextAtAll: 'Le texte de cette question ne figure pas dans cette archive.',
    replyTextMissing: 'Une réponse a été donnée, mais son texte ne figure pas dans cette archive.',
    linkToParagraph: (ordinal) => `Lien vers le paragraphe ${ordinal}`,
    linkToSubQuestion: (number) => `Lien vers la sous-question ${number}`,
    linkToPoint: (number, service) =>
      `Lien vers le point ${number} de la réponse${service === null ? '' : `, ${service}`}`,
    linkToService: (service) => `Lien vers la réponse, ${service}`,
    linkToQuestion: 'Lien vers la question',
    linkToReply: 'Lien vers la réponse',
    linkCopied: 'Lien copié',
    onlyInThisLanguage: 'Sans équivalent en néerlandais',
    service: (ordinal) => `service ${ordinal}`,
    point: (numbers, count) => `${count > 1 ? 'points' : 'point'} ${numbers}`,
    answeredIn: 'Réponse :',
    answers: (count) => (count > 1 ? 'Sous-questions' : 'Sous-question'),
    interleave: 'Lire chaque réponse sous sa question',
    interleaved: 'Les points de la réponse se trouvent sous les sous-questions.',
    table: 'Tableau',
    chronology: 'Chronologie',
    deadline: (on) => `fin du délai de réponse\u00A0: ${on}`,
    themes: 'Thèmes',
    asker: 'Auteur',
    addressee: 'Destinataire',
    askedOn: 'Date',
    session: 'Année parlementaire',
    relations: 'Questions liées',
    officialPage: 'Page officielle sur le site du Sénat',
    sources: 'Provenance',
    readFrom: 'Texte lu dans',
    digest: 'Empreinte SHA-256',
  },
  status: {
    answered: 'Réponse reçue',
    'answered-undated': 'Réponse reçue',
    'answered-provisionally': 'Réponse provisoire',
    withdrawn: 'Retirée',
    requalified: 'Requalifiée',
    resubmitted: 'Réintroduite',
    'legislature-ended': 'Sans réponse, fin de la législature',
    'file-closed': 'Dossier clôturé sans réponse',
    reminded: 'Sans réponse, rappel envoyé',
    unanswered: 'Sans réponse',
  },
  statusDays: { one: 'après # jour', other: 'après # jours' },
  statusLate: 'hors délai',
  event: {
    sent: 'Envoi de la question',
    reminder: 'Rappel',
    answered: 'Réponse',
    requalified: 'Requalification',
    withdrawn: 'Retrait de la question',
    'file-closed': 'Dossier clôturé',
    'legislature-ended': 'Fin de la législature',
    other: 'Autre',
  },
  relation: {
    'also-asked-to': 'Aussi posée à',
    'resubmitted-as': 'Réintroduite comme',
    'resubmission-of': 'Réintroduction de',
    'requalified-as': 'Requalifiée en',
    'requalification-of': 'Requalification de',
    other: 'Liée à',
  },
  target: {
    'written-question': 'question écrite',
    'request-for-explanations': 'demande d’explications',
    'oral-question': 'question orale',
    other: 'document',
  },
  ofTarget: {
    'written-question': 'de la question écrite',
    'request-for-explanations': 'de la demande d’explications',
    'oral-question': 'de la question orale',
    other: 'du document',
  },
  life: { heading: 'Parcours de la question' },
  mentions: {
    heading: 'Mentionnée dans',
    further: { one: 'et # autre question', other: 'et # autres questions' },
  },
  independent: 'Indépendant',
  series: {
    kindOfDocument: 'Série',
    description: (name, title, count) =>
      `${title} (${name})\u00A0: la même question posée à ${formatCount('fr', count, members)}.`,
    introduction: (author, authorCount, count) =>
      `${author} ${authorCount > 1 ? 'ont' : 'a'} posé la même question à ${formatCount('fr', count, members)}.`,
    held: (held, count) =>
      held === count
        ? 'Tous les textes figurent dans cette archive.'
        : `${formatNumber('fr', held)} des ${formatNumber('fr', count)} textes ${held > 1 ? 'figurent' : 'figure'} dans cette archive.`,
    sentTo: { one: 'Posée à # membre du gouvernement', other: 'Posée à # membres du gouvernement' },
    all: 'Toute la série',
    previous: (questionNumber) => `Précédente\u00A0: ${questionNumber}`,
    next: (questionNumber) => `Suivante\u00A0: ${questionNumber}`,
    caption: 'Les membres de la série',
    number: 'Numéro',
    minister: 'Destinataire',
    state: 'État',
    ministerUnknown: 'membre du gouvernement inconnu',
    senateSite: 'site du Sénat',
    notHeld: 'Pas dans cette archive',
    notHeldExplanation:
      'Les numéros sans texte sont connus par les renvois d’autres questions\u00A0; le lien mène au site du Sénat.',
    senatePage: (questionNumber) => `${questionNumber} sur le site du Sénat`,
    untitled: 'Titre inconnu de l’archive',
  },
  cite: {
    heading: 'Citer',
    hint: 'Pour citer un seul point ou paragraphe, suivez d’abord le lien\u00A0¶ qui l’accompagne\u00A0: sa place et son adresse s’ajoutent ici.',
    legal: 'Référence juridique',
    running: 'En toutes lettres',
    copy: 'Copier',
    copied: 'Référence copiée',
    institution: 'Sénat de Belgique',
    extraordinarySession: (year) => `sess. extr. ${year}`,
    legalReference: (questionNumber, authors, session, askedOn, repliedOn) => {
      const by = authors === '' ? '' : ` (${authors})`;
      const reply = repliedOn === null ? '' : `, réponse du ${repliedOn}`;
      return `Q.R., Sén., ${session}, question écrite n°\u00A0${questionNumber} du ${askedOn}${by}${reply}`;
    },
    runningReference: (questionNumber, authors, addressee, title, askedOn, repliedOn) => {
      const by = authors === '' ? '' : ` par ${authors}`;
      const to = addressee === null ? '' : ` ${addressee}`;
      const about = title === null ? '' : `\u00A0: «\u00A0${title}\u00A0»`;
      const reply = repliedOn === null ? '' : `, réponse du ${repliedOn}`;
      return `Question écrite n°\u00A0${questionNumber} posée le ${askedOn}${by}${to}${about}${reply}, Sénat de Belgique`;
    },
  },
  years: {
    heading: 'Toutes les questions par année parlementaire',
    description: 'Toutes les questions écrites de l’archive, par année parlementaire.',
    yearHeading: (year) => `Questions de l’année parlementaire ${year}`,
    yearDescription: (year, count) =>
      `${count} de l’année parlementaire ${year}, de la plus récente à la plus ancienne.`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    pages: 'Pages',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    questions,
    yearExplanation: 'L’année parlementaire commence le deuxième mardi d’octobre.',
    otherYears: 'Toutes les années parlementaires',
  },
  about: {
    title: 'À propos de cette archive',
    description: 'Provenance des textes, méthode, limites et licence de cette archive.',
    sections: [
      {
        heading: 'Ce qu’on trouve ici',
        paragraphs: [
          'Cette archive rassemble des questions écrites de sénateurs belges et les réponses des membres du gouvernement. Une même question est souvent envoyée à une vingtaine de ministres\u00A0: chaque envoi a son numéro, sa réponse et sa page, et une page de série les réunit.',
          'Chaque question et chaque série a sa page en français, sa page en néerlandais, et une troisième où les deux langues se lisent côte à côte. Chaque paragraphe a une adresse stable, la même dans les deux langues.',
        ],
      },
      {
        heading: 'D’où viennent les textes',
        paragraphs: [
          'Les textes sont ceux du Sénat de Belgique. Ils sont repris tels quels de pages de son site, ni résumés ni traduits\u00A0; seules les lettres abîmées par un encodage y sont réparées. Chaque question renvoie à sa page officielle et nomme le fichier dans lequel elle a été lue, avec son empreinte. En cas de différence, la page du Sénat fait foi.',
          'Ce site n’est pas un site du Sénat.',
        ],
      },
      {
        heading: 'Ce qui manque',
        paragraphs: [
          'L’archive est loin d’être complète. Un numéro connu seulement par une autre question est affiché comme tel, avec un lien vers le site du Sénat. Quand un texte n’existe ici que dans une langue, la page le dit et montre l’autre.',
        ],
      },
      {
        heading: 'Licence',
        paragraphs: [
          'La licence du site ne porte que sur son code et sur ses propres mots\u00A0; elle est jointe au code source. Elle ne porte pas sur les textes des questions et des réponses, dont cette archive ne connaît pas les conditions de réutilisation\u00A0: adressez-vous au Sénat.',
        ],
      },
    ],
    officialSite: 'Le site du Sénat de Belgique',
  },
  notFound: {
    title: 'Page introuvable',
    explanation: 'Aucune page ne porte cette adresse.',
    suggestion: (questionNumber) => `Cherchiez-vous la question ${questionNumber}\u00A0?`,
    ways: 'Continuer',
  },
  addresseePrepositions: ['à la ', 'à l’', "à l'", 'au ', 'aux '],
};
