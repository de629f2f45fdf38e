import { formatCount, formatNumber } from '../format.ts';
import type { SeriesMessages } from '../messages/series.ts';
import { members } from './counted-nouns.ts';

export const series: SeriesMessages = {
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
};
