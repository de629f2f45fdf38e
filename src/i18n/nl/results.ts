import { formatCount, formatNumber } from '../format.ts';
import type { ResultsMessages } from '../messages/results.ts';

const found = { one: '# vraag gevonden', other: '# vragen gevonden' };
const elsewhere = { one: '# vraag in het Frans', other: '# vragen in het Frans' };
const grouped = { one: '# resultaat', other: '# resultaten' };
const otherPlaces = { one: '# andere passage', other: '# andere passages' };

const slow = (which: string): string => `De verbinding is traag: de index van de ${which} vragen wordt nog geladen.`;

export const results: ResultsMessages = {
  question: 'Vraag',
  reply: (ordinal) => (ordinal === 1 ? 'Antwoord' : `Antwoord\u00A0${ordinal}`),
  subQuestions: (numbers, count) => `${count > 1 ? 'deelvragen' : 'deelvraag'}\u00A0${numbers}`,
  points: (numbers, count) => `${count > 1 ? 'punten' : 'punt'}\u00A0${numbers}`,
  paragraph: (ordinal) => `alinea\u00A0${ordinal}`,
  otherPlaces: (count) => formatCount('nl', count, otherPlaces),
  found: (count, query, isAtMost) =>
    `${isAtMost ? 'Hoogstens ' : ''}${formatCount('nl', count, found)} voor “${query}”`,
  noneYet: (read, more) =>
    `Van de vragen die zijn nagekeken (${formatNumber('nl', read)}), voldoet er geen enkele: met de knop “${more}” worden er nog andere nagekeken.`,
  grouped: (count) => `Per reeks gegroepeerd: ${formatCount('nl', count, grouped)}.`,
  foundInSeries: (count, held, isOfReplies) => {
    const some = count === held ? 'alle' : `${formatNumber('nl', count)} van de`;
    const inSome = isOfReplies ? `in het antwoord op ${some}` : `in ${some}`;
    return `Gevonden ${inSome} ${formatNumber('nl', held)}\u00A0vragen van de reeks die in dit archief zitten`;
  },
  slow: {
    first: (isOldestFirst) => slow(isOldestFirst ? 'oudste' : 'recentste'),
    others: (isOldestFirst) => slow(isOldestFirst ? 'recentere' : 'oudere'),
  },
  retry: 'Opnieuw proberen',
  elsewhere: (count, query, isAtMost) =>
    `${isAtMost ? 'Hoogstens ' : ''}${formatCount('nl', count, elsewhere)} voor “${query}”`,
  advice: {
    lead: 'Wat u kunt proberen:',
    withoutFilters: 'Zoeken zonder de filters',
    withoutExclusions: 'Zoeken zonder iets uit te sluiten',
    withoutQuotes: 'De woorden zoeken zonder aanhalingstekens',
    alone: (word) => `Alleen “${word}” zoeken`,
    unknownWord: (word) => `Geen enkele tekst bevat “${word}”: klopt de spelling?`,
    beginning: 'Het begin van een woord volstaat. Accenten en hoofdletters maken niet uit.',
    otherValues:
      'Kies andere waarden in de filters, of een andere periode: de filters bieden aan wat dit archief bevat.',
  },
};
