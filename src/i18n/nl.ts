import { formatCount, formatList, formatNumber } from './format.ts';
import type { Messages } from './messages.ts';

const days = { one: '# dag', other: '# dagen' };
const members = { one: '# regeringslid', other: '# regeringsleden' };
const questions = { one: '# vraag', other: '# vragen' };
const results = { one: '# vraag gevonden', other: '# vragen gevonden' };

export const nl: Messages = {
  languageName: 'Nederlands',
  site: {
    name: 'Schriftelijke vragen van de Senaat',
    tagline: 'De schriftelijke vragen van de Belgische Senaat en de antwoorden van de ministers',
    description:
      'Archief van de schriftelijke vragen van de Belgische Senaat: een vraag lezen, een woord zoeken in de antwoorden, het antwoord van een minister delen.',
  },
  invention: {
    name: 'Verzonnen archief',
    notice:
      'Geen van deze vragen is ooit gesteld, geen van deze antwoorden is ooit gegeven: alles is verzonnen, voor tests en metingen.',
  },
  navigation: {
    skipToContent: 'Naar de inhoud',
    main: 'Hoofdnavigatie',
    language: 'Taal',
    bothLanguages: 'Beide',
    home: 'Start',
    allQuestions: 'Alle vragen',
    search: 'Zoeken',
    about: 'Over dit archief',
    senateSite: 'Site van de Senaat',
    footer: 'Voettekst',
  },
  search: {
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
  },
  home: {
    heading: 'Schriftelijke vragen van de Belgische Senaat',
    introduction:
      'Een senator stelt een schriftelijke vraag aan een lid van de regering, of aan meerdere tegelijk; elk van hen antwoordt. Dit archief maakt die vragen en antwoorden leesbaar, in het Nederlands en in het Frans, en geeft elke alinea een adres dat u kunt delen.',
    held: (count, firstYear, lastYear) =>
      `${formatCount('nl', count, questions)}, ${firstYear === lastYear ? `parlementair jaar ${firstYear}` : `parlementaire jaren ${firstYear} tot en met ${lastYear}`}.`,
    newest: 'Nieuwste vragen',
    byYear: 'Per parlementair jaar',
    series: 'Eén vraag, meerdere ministers',
    seriesEntry: (count) => `gesteld aan ${formatCount('nl', count, members)}`,
  },
  question: {
    kindOfDocument: 'Schriftelijke vraag',
    folio: (legislature, year) => `${legislature}e zittingsperiode, ${year}`,
    pageTitle: (questionNumber, title) => `${questionNumber} · ${title}`,
    asked: (authors, count, on) => `${authors} ${count > 1 ? 'stelden' : 'stelde'} deze vraag op ${on}`,
    toOffice: 'aan het volgende regeringslid:',
    origin: {
      resubmission: (of) => `Het gaat om de herindiening ${of}.`,
      requalification: (of) => `Het gaat om de herkwalificatie ${of}.`,
    },
    outcome: {
      answered: (on, count, late) =>
        count === 0
          ? `Het antwoord kwam dezelfde dag.`
          : count < 0
            ? `Het antwoord is gedateerd op ${on}.`
            : `Het antwoord kwam op ${on}, na ${formatCount('nl', count, days)}${late > 0 ? `, dat is ${formatCount('nl', late, days)} na het verstrijken van de antwoordtermijn` : ''}.`,
      answeredUndated: 'Het antwoord is niet gedateerd.',
      answeredProvisionally: (on) => `Op ${on} kwam een voorlopig antwoord.`,
      withdrawn: (on) => `De vraag werd op ${on} ingetrokken.`,
      requalified: (on) => (on ? `De vraag werd op ${on} geherkwalificeerd.` : 'De vraag werd geherkwalificeerd.'),
      requalifiedAs: (target, on) => `De vraag werd${on ? ` op ${on}` : ''} geherkwalificeerd als ${target}.`,
      resubmitted: (questionNumber) =>
        `De vraag bleef onbeantwoord en werd heringediend onder nummer ${questionNumber}.`,
      legislatureEnded: (on) => `De zittingsperiode eindigde op ${on} zonder dat er een antwoord kwam.`,
      fileClosed: (on) => `Het dossier werd op ${on} gesloten zonder antwoord.`,
      unanswered: (asOf, count, late, remindedOn) => {
        const missing = asOf
          ? `Op ${asOf}, ${formatCount('nl', count, days)} na de vraag, zit er geen antwoord in het archief`
          : 'Er zit geen antwoord in het archief';
        const besides = [
          ...(late > 0 ? [`de antwoordtermijn is met ${formatCount('nl', late, days)} overschreden`] : []),
          ...(remindedOn ? [`op ${remindedOn} werd een herinnering gestuurd`] : []),
        ];
        return besides.length > 0 ? `${missing}; ${formatList('nl', besides)}.` : `${missing}.`;
      },
    },
    onThisPage: 'Op deze pagina',
    question: 'Vraag',
    reply: (ordinal, count) => (count > 1 ? `Antwoord ${ordinal}` : 'Antwoord'),
    provisional: 'voorlopig',
    receivedOn: (on) => `ontvangen op ${on}`,
    original: { fr: 'oorspronkelijke tekst, in het Frans', nl: 'oorspronkelijke tekst' },
    translation: { fr: 'Franse vertaling', nl: 'Nederlandse vertaling' },
    untitled: 'Zonder titel',
    otherLanguageOnly: {
      notice: 'De Nederlandse tekst van deze vraag zit niet in dit archief.',
      shownInstead: 'Hieronder staat de Franse tekst.',
      officialLink: 'De Nederlandse pagina lezen op de site van de Senaat',
    },
    noTextAtAll: 'De tekst van deze vraag zit niet in dit archief.',
    replyTextMissing: 'Er kwam een antwoord, maar de tekst ervan zit niet in dit archief.',
    linkToParagraph: (ordinal) => `Link naar alinea ${ordinal}`,
    linkToSubQuestion: (number) => `Link naar deelvraag ${number}`,
    linkToPoint: (number, service) =>
      `Link naar punt ${number} van het antwoord${service === null ? '' : `, ${service}`}`,
    linkToService: (service) => `Link naar het antwoord, ${service}`,
    linkToQuestion: 'Link naar de vraag',
    linkToReply: 'Link naar het antwoord',
    linkCopied: 'Link gekopieerd',
    onlyInThisLanguage: 'Zonder tegenhanger in het Frans',
    service: (ordinal) => `dienst ${ordinal}`,
    point: (numbers, count) => `${count > 1 ? 'punten' : 'punt'} ${numbers}`,
    answeredIn: 'Antwoord:',
    answers: (count) => (count > 1 ? 'Deelvragen' : 'Deelvraag'),
    interleave: 'Elk antwoord onder zijn vraag lezen',
    interleaved: 'De punten van het antwoord staan bij de deelvragen.',
    table: 'Tabel',
    chronology: 'Chronologie',
    deadline: (on) => `einde van de antwoordtermijn: ${on}`,
    themes: 'Thema’s',
    asker: 'Vraagsteller',
    addressee: 'Gericht aan',
    askedOn: 'Datum',
    session: 'Parlementair jaar',
    relations: 'Verwante vragen',
    officialPage: 'Officiële pagina op de site van de Senaat',
    sources: 'Herkomst',
    readFrom: 'Tekst gelezen uit',
    digest: 'SHA-256-controlesom',
  },
  status: {
    answered: 'Beantwoord',
    'answered-undated': 'Beantwoord',
    'answered-provisionally': 'Voorlopig beantwoord',
    withdrawn: 'Ingetrokken',
    requalified: 'Geherkwalificeerd',
    resubmitted: 'Heringediend',
    'legislature-ended': 'Onbeantwoord, einde van de zittingsperiode',
    'file-closed': 'Dossier gesloten zonder antwoord',
    reminded: 'Onbeantwoord, herinnering gestuurd',
    unanswered: 'Onbeantwoord',
  },
  statusDays: { one: 'na # dag', other: 'na # dagen' },
  statusLate: 'buiten de termijn',
  event: {
    sent: 'Verzending van de vraag',
    reminder: 'Herinnering',
    answered: 'Antwoord',
    requalified: 'Herkwalificatie',
    withdrawn: 'Intrekking van de vraag',
    'file-closed': 'Dossier gesloten',
    'legislature-ended': 'Einde van de zittingsperiode',
    other: 'Andere',
  },
  relation: {
    'also-asked-to': 'Ook gesteld aan',
    'resubmitted-as': 'Heringediend als',
    'resubmission-of': 'Herindiening van',
    'requalified-as': 'Geherkwalificeerd als',
    'requalification-of': 'Herkwalificatie van',
    other: 'Verwant met',
  },
  target: {
    'written-question': 'schriftelijke vraag',
    'request-for-explanations': 'vraag om uitleg',
    'oral-question': 'mondelinge vraag',
    other: 'stuk',
  },
  ofTarget: {
    'written-question': 'van schriftelijke vraag',
    'request-for-explanations': 'van vraag om uitleg',
    'oral-question': 'van mondelinge vraag',
    other: 'van stuk',
  },
  life: { heading: 'Verloop van de vraag' },
  mentions: {
    heading: 'Vermeld in',
    further: { one: 'en # andere vraag', other: 'en # andere vragen' },
  },
  independent: 'Onafhankelijke',
  series: {
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
  },
  cite: {
    heading: 'Citeren',
    hint: 'Wilt u één punt of alinea citeren, volg dan eerst de link\u00A0¶ ernaast: de plaats en het adres ervan worden hier toegevoegd.',
    legal: 'Juridische verwijzing',
    running: 'Voluit',
    copy: 'Kopiëren',
    copied: 'Verwijzing gekopieerd',
    institution: 'Belgische Senaat',
    extraordinarySession: (year) => `BZ ${year}`,
    legalReference: (questionNumber, authors, session, askedOn, repliedOn) => {
      const by = authors === '' ? '' : ` (${authors})`;
      const reply = repliedOn === null ? '' : `, antwoord van ${repliedOn}`;
      return `Vr. en Antw. Senaat ${session}, Vr. nr.\u00A0${questionNumber} van ${askedOn}${by}${reply}`;
    },
    runningReference: (questionNumber, authors, addressee, title, askedOn, repliedOn) => {
      const by = authors === '' ? '' : ` door ${authors}`;
      const to = addressee === null ? '' : ` ${addressee}`;
      const about = title === null ? '' : `: “${title}”`;
      const reply = repliedOn === null ? '' : `, antwoord van ${repliedOn}`;
      return `Schriftelijke vraag nr.\u00A0${questionNumber}, gesteld op ${askedOn}${by}${to}${about}${reply}, Belgische Senaat`;
    },
  },
  years: {
    heading: 'Alle vragen per parlementair jaar',
    description: 'Alle schriftelijke vragen in het archief, per parlementair jaar.',
    yearHeading: (year) => `Vragen uit het parlementair jaar ${year}`,
    yearDescription: (year, count) => `${count} uit het parlementair jaar ${year}, van nieuw naar oud.`,
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    pages: 'Pagina’s',
    newer: 'Nieuwere',
    older: 'Oudere',
    questions,
    yearExplanation: 'Het parlementair jaar begint op de tweede dinsdag van oktober.',
    otherYears: 'Alle parlementaire jaren',
  },
  about: {
    title: 'Over dit archief',
    description: 'Herkomst van de teksten, werkwijze, beperkingen en licentie van dit archief.',
    sections: [
      {
        heading: 'Wat u hier vindt',
        paragraphs: [
          'Dit archief verzamelt schriftelijke vragen van Belgische senatoren en de antwoorden van de regeringsleden. Dezelfde vraag gaat vaak naar een twintigtal ministers: elke verzending heeft een eigen nummer, een eigen antwoord en een eigen pagina, en een pagina van de reeks brengt ze samen.',
          'Elke vraag en elke reeks heeft een pagina in het Nederlands, een in het Frans, en een derde waarop beide talen naast elkaar staan. Elke alinea heeft een vast adres, hetzelfde in beide talen.',
        ],
      },
      {
        heading: 'Waar de teksten vandaan komen',
        paragraphs: [
          'De teksten zijn die van de Belgische Senaat. Ze zijn ongewijzigd overgenomen van pagina’s van zijn site, niet samengevat en niet vertaald; alleen letters die door een codering beschadigd waren, zijn hersteld. Elke vraag verwijst naar haar officiële pagina en noemt het bestand waaruit ze is gelezen, met de controlesom ervan. Bij een verschil geldt de pagina van de Senaat.',
          'Dit is geen site van de Senaat.',
        ],
      },
      {
        heading: 'Wat ontbreekt',
        paragraphs: [
          'Het archief is lang niet volledig. Een nummer dat alleen uit een andere vraag bekend is, wordt als zodanig vermeld, met een link naar de site van de Senaat. Waar een tekst hier maar in één taal bestaat, zegt de pagina dat en toont ze de andere taal.',
        ],
      },
      {
        heading: 'Licentie',
        paragraphs: [
          'De licentie van de site geldt alleen voor de code en voor de eigen woorden van de site; ze zit bij de broncode. Ze geldt niet voor de teksten van de vragen en de antwoorden, waarvan dit archief de voorwaarden voor hergebruik niet kent: wend u daarvoor tot de Senaat.',
        ],
      },
    ],
    officialSite: 'De site van de Belgische Senaat',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    explanation: 'Er is geen pagina met dit adres.',
    suggestion: (questionNumber) => `Zocht u vraag ${questionNumber}?`,
    ways: 'Verder',
  },
  addresseePrepositions: ['aan de ', 'aan het ', 'aan '],
};
