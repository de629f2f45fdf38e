import { formatCount, formatNumber } from '../format.ts';
import type { SeriesMessages } from '../messages/series.ts';
import { members } from './counted-nouns.ts';

export const series: SeriesMessages = {
  kindOfDocument: 'Reeks',
  description: (name, title, count) => `${title} (${name}): dezelfde vraag aan ${formatCount('nl', count, members)}.`,
  introduction: (author, authorCount, count) =>
    `${author} ${authorCount > 1 ? 'stelden' : 'stelde'} dezelfde vraag aan ${formatCount('nl', count, members)}.`,
  held: (held, count) =>
    held === count
      ? 'Alle teksten zitten in dit archief.'
      : `${formatNumber('nl', held)} van de ${formatNumber('nl', count)} teksten ${held > 1 ? 'zitten' : 'zit'} in dit archief.`,
  sentTo: { one: 'Gesteld aan # regeringslid', other: 'Gesteld aan # regeringsleden' },
  all: 'De hele reeks',
  previous: (questionNumber) => `Vorige: ${questionNumber}`,
  next: (questionNumber) => `Volgende: ${questionNumber}`,
  caption: 'De leden van de reeks',
  number: 'Nummer',
  minister: 'Gericht aan',
  state: 'Status',
  ministerUnknown: 'regeringslid onbekend',
  senateSite: 'site van de Senaat',
  notHeld: 'Niet in dit archief',
  notHeldExplanation:
    'Nummers zonder tekst zijn bekend uit de verwijzingen van andere vragen; de link leidt naar de site van de Senaat.',
  senatePage: (questionNumber) => `${questionNumber} op de site van de Senaat`,
  untitled: 'Titel niet bekend in het archief',
};
