import { formatCount, formatNumber } from '../format.ts';
import type { AskingMessages } from '../messages/asking.ts';

const completions = { one: '# proposition', other: '# propositions' };

export const asking: AskingMessages = {
  help: 'Aide à la recherche',
  completions: 'Propositions',
  completionCount: (count) => formatCount('fr', count, completions),
  fields: {
    minister: 'Ministre',
    asker: 'Auteur',
    party: 'Parti',
    theme: 'Thème',
    year: 'Année parlementaire',
    legislature: 'Législature',
    status: 'État',
    part: 'Type de texte',
  },
  writtenAs: 'Dans le champ de recherche\u00A0:',
  calendarYear: 'Année civile',
  asked: 'Date de la question',
  from: 'À partir du',
  to: 'Jusqu’au',
  askedFrom: (date) => `À partir du ${date}`,
  askedTo: (date) => `Jusqu’au ${date}`,
  parts: { question: 'Questions', reply: 'Réponses' },
  legislature: (number) => `${number}${number === '1' ? 're' : 'e'}\u00A0législature`,
  narrow: {
    minister: 'Chercher un ministre',
    asker: 'Chercher un auteur',
    party: 'Chercher un parti',
    theme: 'Chercher un thème',
  },
  listLoading: 'Chargement de la liste…',
  listUnavailable: 'La liste n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  listRetry: 'Réessayer',
  listMissing: (field) =>
    `La liste du filtre «\u00A0${field}\u00A0» n’a pas pu être chargée\u00A0: ses valeurs sont cherchées exactement comme elles sont écrites.`,
  listEmpty: 'Rien dans la liste ne commence ainsi.',
  listCount: (shown, all) => `${formatNumber('fr', shown)} sur ${formatNumber('fr', all)}`,
  listMore: 'En afficher plus',
  chips: 'Critères de la recherche',
  chip: (field, value) => `${field}\u00A0: ${value}`,
  excludedChip: (field, value) => `${field}, sauf\u00A0: ${value}`,
  excludedTerm: (text) => `Sauf «\u00A0${text}\u00A0»`,
  removeChip: 'retirer',
  removeAll: 'Tout retirer',
  sort: 'Trier par',
  sorts: {
    relevance: 'Pertinence',
    newest: 'Date, les plus récentes d’abord',
    oldest: 'Date, les plus anciennes d’abord',
  },
  remarks: 'Remarques sur la recherche',
  correct: 'Corriger',
  numbers: 'Questions citées par leur numéro',
  onlyNumbers: 'Seuls les numéros ont été cherchés dans ce texte.',
  firstNumbers: (count) => `Seuls les ${formatNumber('fr', count)} premiers numéros sont montrés.`,
  numbersUnread:
    'Les numéros de questions n’ont pas pu être reconnus dans ce texte\u00A0: ses mots sont cherchés comme des mots ordinaires. Vérifiez la connexion et réessayez.',
  numberUnchecked: (questionNumber) =>
    `Il n’a pas pu être vérifié si cette archive contient la question ${questionNumber}.`,
};
