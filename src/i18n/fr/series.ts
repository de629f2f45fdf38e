import { formatCount, formatNumber } from '../format.ts';
import type { SeriesMessages } from '../messages/series.ts';
import { days, members, questions } from './counted-nouns.ts';

export const series: SeriesMessages = {
  kindOfDocument: 'Série',
  description: (name, title, count) =>
    `${title} (${name})\u00A0: la même question posée à ${formatCount('fr', count, members)}.`,
  introduction: (author, authorCount, count, on) => {
    const asked =
      authorCount === 0
        ? 'La même question a été posée'
        : `${author} ${authorCount > 1 ? 'ont' : 'a'} posé la même question`;
    return `${asked} à ${formatCount('fr', count, members)}${on === null ? '' : ` le ${on}`}.`;
  },
  held: (held, count) =>
    held === count
      ? 'Toutes les questions figurent dans cette archive.'
      : `${formatNumber('fr', held)} des ${formatNumber('fr', count)} questions ${held > 1 ? 'figurent' : 'figure'} dans cette archive.`,
  replied: (count, fewest, most) => {
    const last = formatCount('fr', most, days);
    if (count === 1)
      return most === 0 ? 'Une réponse est arrivée le jour même.' : `Une réponse est arrivée, après ${last}.`;
    const replies = `${formatNumber('fr', count)}\u00A0réponses sont arrivées`;
    if (most === 0) return `${replies}, toutes le jour même.`;
    return fewest === most
      ? `${replies}, toutes après ${last}.`
      : `${replies}, après ${formatNumber('fr', fewest)}\u00A0à ${last}.`;
  },
  sentTo: { one: 'Posée à # membre du gouvernement', other: 'Posée à # membres du gouvernement' },
  all: 'Comparer toutes les réponses',
  previous: (questionNumber) => `Précédente\u00A0: ${questionNumber}`,
  next: (questionNumber) => `Suivante\u00A0: ${questionNumber}`,
  caption: 'Les membres de la série',
  ministerUnknown: 'membre du gouvernement inconnu',
  senateSite: 'site du Sénat',
  notHeld: 'Pas dans cette archive',
  notHeldExplanation:
    'Les numéros sans texte sont connus par les renvois d’autres questions\u00A0; le lien mène au site du Sénat.',
  senatePage: (questionNumber) => `${questionNumber} sur le site du Sénat`,
  untitled: 'Titre inconnu de l’archive',

  overview: 'Qui a répondu à quoi',
  overviewCaption: 'Les destinataires et les sous-questions\u00A0; chaque case mène au passage de la réponse.',
  number: 'Numéro',
  minister: 'Destinataire',
  state: 'État',
  days: 'Jours',
  inDays: days,
  sortedBy: (column) => `Trié par\u00A0: ${column}`,
  inTime: 'dans le délai',
  late: { one: '# jour hors délai', other: '# jours hors délai' },
  cell: {
    answered: 'répond',
    'answered-jointly': 'réponse commune',
    whole: 'non divisée',
    refers: 'renvoie',
    'outside-competence': 'non compétent',
    'no-point': 'sans point',
    'asked-otherwise': 'autre question',
    'no-reply': 'sans réponse',
    'reply-not-held': 'réponse absente de cette archive',
    'not-held': 'absente de cette archive',
  },
  cellMeaning: {
    answered: 'un point de la réponse porte sur cette sous-question',
    'answered-jointly': 'un même point porte sur plusieurs sous-questions',
    whole: 'la réponse n’est pas divisée par sous-questions',
    refers: 'la réponse renvoie ailleurs',
    'outside-competence': 'le destinataire déclare ne pas être compétent',
    'no-point': 'aucun point de la réponse ne porte sur cette sous-question',
    'asked-otherwise': 'cette sous-question ne lui a pas été posée, ou l’a été en d’autres termes',
  },
  services: { one: '# service', other: '# services' },
  legend: 'Ce que disent les cases',
  gridFiles: 'Télécharger ce tableau\u00A0:',

  question: 'La question',
  sameText: {
    one: 'Texte envoyé à # membre du gouvernement.',
    other: 'Le même texte a été envoyé aux # membres du gouvernement dont la question figure dans cette archive.',
  },
  versionShown: {
    one: 'Texte envoyé à # membre du gouvernement\u00A0; d’autres en ont reçu un autre.',
    other: 'Texte envoyé à # membres du gouvernement\u00A0; d’autres en ont reçu un autre.',
  },
  otherVersion: 'Autre version\u00A0:',
  readThere: 'Lire cette version',
  withoutText: 'Texte de la question absent de cette archive\u00A0:',

  subQuestion: (number) => `Sous-question ${number}`,
  subQuestions: 'Sous-questions',
  general: 'Réponses non divisées et autres passages',
  replies: 'Les réponses',
  linkToSection: 'Lien vers cette partie',
  nobody: 'Aucune réponse de cette archive ne porte sur cette sous-question.',
  noReplies: 'Cette archive ne contient aucune réponse.',
  undivided: 'Réponse non divisée par sous-questions',
  undividedService: 'Réponse d’un service, non divisée par sous-questions',
  dividedOtherwise: 'Réponse divisée en points qui ne sont pas ceux des sous-questions',
  dividedOtherwiseService: 'Réponse d’un service, divisée en points qui ne sont pas ceux des sous-questions',
  outsidePoints: 'Passage qui ne porte sur aucune sous-question en particulier',
  unmatchedPoints: 'Passage numéroté sans sous-question correspondante',
  together: (numbers) => `réponse commune aux sous-questions ${numbers}`,
  linkToPart: (place) => `Lien vers le passage ${place}`,
  sameWords: { one: 'La réponse de # membre du gouvernement', other: 'La même réponse de # membres du gouvernement' },
  referral: { refers: 'Renvoie ailleurs', 'outside-competence': 'Déclare ne pas être compétent' },
  meant: 'Dans cette série\u00A0:',

  nearlySame: 'Presque les mêmes mots',
  figuresDiffer: 'des chiffres diffèrent',
  negationDiffers: 'une affirmation ou une négation diffère',
  differences: 'Différences, mot par mot',
  removed: 'supprimé\u00A0:',
  added: 'ajouté\u00A0:',
  wordsLeftOut: { one: '[… # mot …]', other: '[… # mots …]' },

  jointlyElsewhere: 'Réponse commune à plusieurs sous-questions\u00A0:',
  undividedElsewhere: {
    one: '# réponse vaut pour toutes les sous-questions',
    other: '# réponses valent pour toutes les sous-questions',
  },
  withoutPoint: 'Aucun point sur cette sous-question\u00A0:',
  askedOtherwise: 'Sous-question non posée, ou en d’autres termes\u00A0:',

  toPart: 'Lire les réponses',
  partTitle: (name, section) => `Série ${name} – ${section}`,
  previousPart: 'Page précédente',
  nextPart: 'Page suivante',
  pageOfPart: (page, pages) => `page ${page} sur ${pages}`,
  pagesOfPart: 'Les pages de cette partie',
  pageNumber: (page) => `Page ${page}`,
  repliesOf: { one: 'réponse de # membre du gouvernement', other: 'réponses de # membres du gouvernement' },
  saidElsewhere: 'Les réponses qui figureraient ici ont les mêmes mots que d’autres, et sont affichées avec celles-ci.',

  resubmissionOf: 'Réintroduction de\u00A0:',
  resubmittedAs: 'Réintroduite comme\u00A0:',
  seriesNamed: (name) => `série ${name}`,
  inFull: 'en entier',
  questionsOfIt: questions,
  ofMember: (questionNumber) => `pour la question ${questionNumber}`,
  life: 'Parcours de la série',
};
