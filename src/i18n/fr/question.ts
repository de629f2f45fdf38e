import type { QuestionMessages } from '../messages/question.ts';
import { outcome } from './outcome.ts';

export const question: QuestionMessages = {
  kindOfDocument: 'Question écrite',
  folio: (legislature, year) => `${legislature}${legislature === 1 ? 're' : 'e'}\u00A0législature, ${year}`,
  pageTitle: (questionNumber, title) => `${questionNumber} · ${title}`,
  asked: (authors, count, on) =>
    count === 0
      ? `Cette question a été posée le ${on}`
      : `${authors} ${count > 1 ? 'ont' : 'a'} posé cette question le ${on}`,
  toOffice: 'au membre du gouvernement suivant\u00A0:',
  origin: {
    resubmission: (of) => `Il s’agit de la réintroduction ${of}.`,
    requalification: (of) => `Il s’agit de la requalification ${of}.`,
  },
  outcome,
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
  textMissingIn: {
    fr: 'Le texte français ne figure pas dans cette archive.',
    nl: 'Le texte néerlandais ne figure pas dans cette archive.',
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
  point: (numbers, count) => `${count > 1 ? 'points' : 'point'} ${numbers}`,
  answeredIn: 'Réponse\u00A0:',
  answers: (count) => (count > 1 ? 'Sous-questions' : 'Sous-question'),
  interleave: 'Lire chaque réponse sous sa question',
  interleaved: 'Les points de la réponse se trouvent sous les sous-questions.',
  table: (ordinal, words) => (words === null ? `Tableau ${ordinal}` : `Tableau ${ordinal}\u00A0: ${words}`),
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
};
