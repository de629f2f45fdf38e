import { formatCount } from '../format.ts';
import type { SearchMessages } from '../messages/search.ts';

const results = { one: '# vraag gevonden', other: '# vragen gevonden' };

export const search: SearchMessages = {
  title: 'Zoeken',
  description:
    'Zoek een woord of een nummer in de schriftelijke vragen van de Senaat en in de antwoorden van de ministers.',
  label: 'Zoeken in vragen en antwoorden',
  hint: 'Een woord, of een nummer zoals 5-8916',
  shortHint: 'Woord of nummer',
  submit: 'Zoeken',
  needsScript:
    'De zoekfunctie heeft JavaScript nodig: de index wordt in uw browser gelezen, zonder server. Zonder JavaScript kunt u door alle vragen bladeren.',
  browseInstead: 'Door alle vragen bladeren',
  searching: 'Bezig met zoeken…',
  searchingOthers: (count, query, isOldestFirst) => {
    const found = count > 0 ? formatCount('nl', count, results) : 'Niets gevonden';
    const [first, others] = isOldestFirst ? ['oudste', 'recentere'] : ['recentste', 'oudere'];
    return `${found} voor “${query}” bij de ${first} vragen. Er wordt verder gezocht in de ${others}…`;
  },
  laterFollow: 'De resultaten die later binnenkwamen, staan onder die welke er al stonden.',
  partsMissing:
    'Een deel van de index kon niet worden geladen: er kunnen vragen ontbreken. Controleer de verbinding en probeer het opnieuw.',
  unavailable: 'De zoekindex kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  noResults: (query) => `Niets gevonden voor “${query}”.`,
  more: 'Meer tonen',
  filters: 'Filters',
  state: 'Status',
  asker: 'Vraagsteller',
  minister: 'Gericht aan',
  askedOn: 'Datum',
  textLanguage: { fr: 'in het Frans', nl: 'in het Nederlands' },
  goToQuestion: (questionNumber) => `Naar vraag ${questionNumber}`,
  notHeld: (questionNumber) => `Vraag ${questionNumber} zit niet in dit archief.`,
  senatePage: 'De pagina op de site van de Senaat',
  findings: {
    unknownField: (field, known) =>
      `“${field}” is geen zoekveld: dit woord en wat erop volgt, worden als gewone woorden gezocht. Mogelijke velden: ${known}.`,
    fieldWithoutValue: (field) =>
      `Na “${field}” ontbreekt een waarde: die staat vlak na de dubbelepunt, zonder spatie. Het woord zelf wordt gezocht.`,
    unknownValue: (value, field, known, isAll) =>
      `“${value}” is geen mogelijke waarde voor “${field}”: er wordt geen rekening mee gehouden. ${isAll ? 'Mogelijke waarden' : 'Bijvoorbeeld'}: ${known}.`,
    unmatchedValue: (value, field) => `In dit archief is er voor “${field}” niets dat overeenkomt met “${value}”.`,
    excludedDate: (written) =>
      `Een datum kan niet worden uitgesloten: met “${written}” wordt geen rekening gehouden. Geef liever een andere periode op.`,
    repeatedDate: (written) => `Met “${written}” wordt geen rekening gehouden: een datum verderop vervangt die.`,
    reversedDates: 'Het einde van de periode valt vóór het begin: de twee datums zijn omgewisseld.',
    unclosedQuote: 'Een aanhalingsteken is niet gesloten: de gezochte woordgroep loopt tot het einde.',
    emptyPhrase: 'Tussen deze aanhalingstekens staat niets om te zoeken.',
    loneMinus: 'Een los minteken sluit niets uit: plaats het vlak voor een woord, zonder spatie.',
    loneSign: (sign) => `“${sign}” kan niet worden gezocht: er zijn letters of cijfers nodig.`,
    tooManyWords: (most) => `De tekst is lang: alleen de eerste ${most} woorden worden gezocht.`,
    onlyExclusions: 'Er wordt niets gezocht, er wordt alleen uitgesloten: voeg een woord toe dat moet voorkomen.',
    noPartLeft:
      'Er wordt niets gezocht: er blijven geen vragen en geen antwoorden over om in te zoeken. Behoud een van beide soorten tekst.',
    partWithoutWords:
      'Voeg een woord toe dat moet voorkomen: zonder woord wordt geen rekening gehouden met de keuze van de soort tekst.',
  },
};
