import { formatCount } from '../format.ts';
import type { SearchMessages } from '../messages/search.ts';

const results = { one: '# vraag gevonden', other: '# vragen gevonden' };

export const search: SearchMessages = {
  title: 'Zoeken',
  description:
    'Zoek een woord of een nummer in de schriftelijke vragen van de Senaat en in de antwoorden van de ministers.',
  label: 'Zoeken in vragen en antwoorden',
  hint: 'Een woord, of een nummer zoals 5-8916',
  submit: 'Zoeken',
  needsScript:
    'De zoekfunctie heeft JavaScript nodig: de index wordt in uw browser gelezen, zonder server. Zonder JavaScript kunt u door alle vragen bladeren.',
  browseInstead: 'Door alle vragen bladeren',
  searching: 'Bezig met zoeken…',
  searchingOlder: (count, query) => {
    const found = count > 0 ? formatCount('nl', count, results) : 'Niets gevonden';
    return `${found} voor “${query}” bij de recentste vragen. Er wordt verder gezocht in de oudere…`;
  },
  olderFollow: 'De oudere vragen staan onder de vragen die er al stonden.',
  partsMissing:
    'Een deel van de index kon niet worden geladen: er kunnen vragen ontbreken. Controleer de verbinding en probeer het opnieuw.',
  unavailable: 'De zoekindex kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  noResults: (query) => `Niets gevonden voor “${query}”.`,
  noResultsAdvice: 'Probeer één woord, of het begin van een woord. Accenten en hoofdletters maken niet uit.',
  noResultsFiltered: 'Probeer het zonder filter.',
  queryNeeded: 'Typ een woord om te zoeken: de filters gelden voor wat wordt gevonden.',
  results: (count, query) => `${formatCount('nl', count, results)} voor “${query}”`,
  more: 'Meer tonen',
  filters: 'Filters',
  year: 'Parlementair jaar',
  anyYear: 'Alle jaren',
  state: 'Status',
  anyState: 'Elke status',
  parameters: { year: 'jaar', state: 'status' },
  asker: 'Vraagsteller',
  minister: 'Gericht aan',
  askedOn: 'Datum',
  inQuestion: 'Vraag',
  inReply: 'Antwoord',
  textLanguage: { fr: 'in het Frans', nl: 'in het Nederlands' },
  goToQuestion: (questionNumber) => `Naar vraag ${questionNumber}`,
  notHeld: (questionNumber) => `Vraag ${questionNumber} zit niet in dit archief.`,
  senatePage: 'De pagina op de site van de Senaat',
};
