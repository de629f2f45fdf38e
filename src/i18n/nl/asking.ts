import { formatCount, formatNumber } from '../format.ts';
import type { AskingMessages } from '../messages/asking.ts';

const completions = { one: '# suggestie', other: '# suggesties' };

export const asking: AskingMessages = {
  help: 'Zoekhulp',
  completions: 'Suggesties',
  completionCount: (count) => formatCount('nl', count, completions),
  fields: {
    minister: 'Minister',
    asker: 'Vraagsteller',
    party: 'Partij',
    theme: 'Thema',
    year: 'Parlementair jaar',
    legislature: 'Zittingsperiode',
    status: 'Status',
    part: 'Soort tekst',
  },
  writtenAs: 'In het zoekveld:',
  calendarYear: 'Kalenderjaar',
  asked: 'Datum van de vraag',
  from: 'Vanaf',
  to: 'Tot en met',
  askedFrom: (date) => `Vanaf ${date}`,
  askedTo: (date) => `Tot en met ${date}`,
  parts: { question: 'Vragen', reply: 'Antwoorden' },
  legislature: (number) => `${number}e\u00A0zittingsperiode`,
  narrow: {
    minister: 'Een minister zoeken',
    asker: 'Een vraagsteller zoeken',
    party: 'Een partij zoeken',
    theme: 'Een thema zoeken',
  },
  listLoading: 'De lijst wordt geladen…',
  listUnavailable: 'De lijst kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  listRetry: 'Opnieuw proberen',
  listMissing: (field) =>
    `De lijst van de filter “${field}” kon niet worden geladen: de waarden worden precies gezocht zoals ze geschreven zijn.`,
  listEmpty: 'Niets in de lijst begint zo.',
  listCount: (shown, all) => `${formatNumber('nl', shown)} van ${formatNumber('nl', all)}`,
  listMore: 'Meer in de lijst tonen',
  chips: 'Zoekcriteria',
  chip: (field, value) => `${field}: ${value}`,
  excludedChip: (field, value) => `${field}, behalve: ${value}`,
  excludedTerm: (text) => `Behalve “${text}”`,
  removeChip: 'verwijderen',
  removeAll: 'Alles verwijderen',
  sort: 'Sorteren op',
  sorts: { relevance: 'Relevantie', newest: 'Datum, nieuwste eerst', oldest: 'Datum, oudste eerst' },
  remarks: 'Opmerkingen bij de zoekopdracht',
  correct: 'Verbeteren',
  numbers: 'Vragen die met hun nummer worden genoemd',
  onlyNumbers: 'In deze tekst is alleen naar de nummers gezocht.',
  firstNumbers: (count) => `Alleen de eerste ${formatNumber('nl', count)} nummers worden getoond.`,
  numbersUnread:
    'De vraagnummers in deze tekst konden niet worden herkend: er is naar de woorden gezocht. Controleer de verbinding en probeer het opnieuw.',
  numberUnchecked: (questionNumber) => `Er kon niet worden nagegaan of vraag ${questionNumber} in dit archief zit.`,
};
