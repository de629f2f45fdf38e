import type { SearchHelpMessages } from '../messages/search-help.ts';

export const searchHelp: SearchHelpMessages = {
  title: 'Zoekhulp',
  description:
    'Hoe u in de schriftelijke vragen zoekt: woorden, woordgroepen, uitsluitingen, velden, datums en nummers.',
  introduction:
    'Alles wat de filters bieden, kan ook in het zoekveld worden geschreven, en wat daar staat, stelt de filters in. De hele zoekopdracht staat in het adres van de pagina: een gekopieerde link geeft dezelfde resultaten. Elk voorbeeld hieronder kan worden uitgeprobeerd.',
  toSearch: 'Naar de zoekpagina',
  subjects: {
    words: {
      heading: 'Woorden',
      paragraphs: [
        'Alle woorden moeten in de vraag of in de antwoorden voorkomen, in welke volgorde ook. Accenten, hoofdletters, apostrofs en koppeltekens maken niet uit. Andere vormen van een woord worden ook gevonden, zoals het meervoud, net als langere woorden die op dezelfde manier beginnen.',
      ],
    },
    phrases: {
      heading: 'Een woordgroep',
      paragraphs: [
        'Tussen aanhalingstekens worden de woorden gezocht zoals ze er staan, na elkaar. Rechte en gekrulde aanhalingstekens zijn gelijkwaardig.',
      ],
    },
    exclusions: {
      heading: 'Uitsluiten',
      paragraphs: [
        'Een minteken vlak voor een woord, een woordgroep of een veld sluit uit wat dat bevat. Met een woord vallen ook zijn andere vormen weg, zoals het meervoud, maar geen langere woorden. Er is ten minste één woord of veld nodig dat wel gevonden moet worden.',
      ],
    },
    fields: {
      heading: 'Velden',
      paragraphs: [
        'Een veld staat voor een dubbelepunt, zonder spatie; een waarde van meerdere woorden staat tussen aanhalingstekens. Enkele woorden van de naam volstaan. Meerdere waarden, met een komma ertussen, verruimen de zoekopdracht: één ervan volstaat. Velden en waarden worden tijdens het typen voorgesteld, en hun Nederlandse en Franse namen worden overal begrepen. De namen van de ministers en de thema’s zijn die van de taal van de pagina.',
      ],
    },
    parts: {
      heading: 'Waar de woorden staan',
      paragraphs: ['Er kan alleen in de vragen worden gezocht, of alleen in de antwoorden.'],
    },
    dates: {
      heading: 'Datums',
      paragraphs: [
        'De datum is die van de vraag. Een dag, een maand of een jaar kan; de eerste en de laatste dag tellen mee. Een parlementair jaar wordt met zijn twee jaartallen geschreven.',
      ],
    },
    numbers: {
      heading: 'Nummers',
      paragraphs: [
        'Een nummer alleen leidt naar de vraag zelf, net als het adres van een vraag op de site van de Senaat. In een geplakte tekst worden alle nummers herkend; wat niet in dit archief zit, verwijst naar de site van de Senaat.',
      ],
    },
  },
  examples: {
    severalWords: 'Beide woorden, waar ze ook staan.',
    anySpelling: 'Het woord met of zonder hoofdletter, met of zonder accent.',
    beginning: 'Alle woorden die zo beginnen, zoals communicatie of communiceren.',
    phrase: 'Deze twee woorden na elkaar.',
    phraseAndWord: 'De woordgroep, en het woord waar het ook staat.',
    excludedWord: 'Het eerste woord, zonder het tweede.',
    excludedPhrase: 'Het woord, zonder de woordgroep.',
    excludedField: 'Het woord, buiten dit parlementaire jaar.',
    minister: 'De vragen aan dit regeringslid.',
    asker: 'De vragen van een vraagsteller in wiens naam dit woord voorkomt.',
    party: 'Het woord, in vragen van vraagstellers van deze partij.',
    themes: 'De vragen met een van deze trefwoorden.',
    status: 'Het woord, in vragen die zijn beantwoord.',
    legislature: 'Het woord, in vragen van een zittingsperiode, zoals de Senaat die telt.',
    inReply: 'Het woord, in een antwoord.',
    inQuestion: 'Het woord, in een vraag.',
    months: 'De vragen die van april tot juni 2013 zijn gesteld.',
    since: 'De vragen die op die dag of later zijn gesteld.',
    parliamentaryYear: 'De vragen van een parlementair jaar.',
    calendarYear: 'De vragen van een kalenderjaar.',
    number: 'Deze vraag.',
    severalNumbers: 'Elk van deze vragen.',
  },
};
