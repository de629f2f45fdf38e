import { formatCount, formatNumber } from '../format.ts';
import type { ResultsMessages } from '../messages/results.ts';

const found = { one: '# question trouvée', other: '# questions trouvées' };
const elsewhere = { one: '# question en néerlandais', other: '# questions en néerlandais' };
const grouped = { one: '# résultat', other: '# résultats' };
const otherPlaces = { one: '# autre passage', other: '# autres passages' };

const slow = (which: string): string =>
  `La connexion est lente\u00A0: l’index des questions ${which} est en cours de chargement.`;

export const results: ResultsMessages = {
  question: 'Question',
  reply: (ordinal) => (ordinal === 1 ? 'Réponse' : `Réponse\u00A0${ordinal}`),
  subQuestions: (numbers, count) => `${count > 1 ? 'sous-questions' : 'sous-question'}\u00A0${numbers}`,
  points: (numbers, count) => `${count > 1 ? 'points' : 'point'}\u00A0${numbers}`,
  paragraph: (ordinal) => `paragraphe\u00A0${ordinal}`,
  otherPlaces: (count) => formatCount('fr', count, otherPlaces),
  found: (count, query, isAtMost) =>
    `${isAtMost ? 'Au plus ' : ''}${formatCount('fr', count, found)} pour «\u00A0${query}\u00A0»`,
  noneYet: (read, more) =>
    `Aucune de celles qui ont été vérifiées (${formatNumber('fr', read)}) ne convient\u00A0: le bouton «\u00A0${more}\u00A0» en vérifie d’autres.`,
  grouped: (count) => `Regroupées par série\u00A0: ${formatCount('fr', count, grouped)}.`,
  foundInSeries: (count, held, isOfReplies) => {
    const some = `${formatNumber('fr', count)} des`;
    const all = isOfReplies ? 'dans la réponse aux' : 'dans les';
    const inSome = isOfReplies ? `dans la réponse à ${some}` : `dans ${some}`;
    return `Trouvé ${count === held ? all : inSome} ${formatNumber('fr', held)}\u00A0questions de la série présentes dans cette archive`;
  },
  slow: {
    first: (isOldestFirst) => slow(isOldestFirst ? 'les plus anciennes' : 'les plus récentes'),
    others: (isOldestFirst) => slow(isOldestFirst ? 'plus récentes' : 'plus anciennes'),
  },
  retry: 'Réessayer',
  elsewhere: (count, query, isAtMost) =>
    `${isAtMost ? 'Au plus ' : ''}${formatCount('fr', count, elsewhere)} pour «\u00A0${query}\u00A0»`,
  advice: {
    lead: 'À essayer\u00A0:',
    withoutFilters: 'Chercher sans les filtres',
    withoutExclusions: 'Chercher sans rien exclure',
    withoutQuotes: 'Chercher les mots sans guillemets',
    alone: (word) => `Chercher seulement «\u00A0${word}\u00A0»`,
    unknownWord: (word) =>
      `Aucun texte ne contient «\u00A0${word}\u00A0»\u00A0: l’orthographe est-elle la bonne\u00A0?`,
    beginning: 'Le début d’un mot suffit. Les accents et les majuscules ne comptent pas.',
    otherValues:
      'Choisissez d’autres valeurs dans les filtres, ou une autre période\u00A0: les filtres proposent ce que contient cette archive.',
  },
};
