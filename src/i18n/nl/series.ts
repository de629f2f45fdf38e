import { formatCount, formatNumber } from '../format.ts';
import type { SeriesMessages } from '../messages/series.ts';
import { days, members, questions } from './counted-nouns.ts';

export const series: SeriesMessages = {
  kindOfDocument: 'Reeks',
  description: (name, title, count) => `${title} (${name}): dezelfde vraag aan ${formatCount('nl', count, members)}.`,
  introduction: (author, authorCount, count, on) => {
    const [day, asked] = [on === null ? '' : ` op ${on}`, formatCount('nl', count, members)];
    return authorCount === 0
      ? `Dezelfde vraag werd${day} gesteld aan ${asked}.`
      : `${author} ${authorCount > 1 ? 'stelden' : 'stelde'}${day} dezelfde vraag aan ${asked}.`;
  },
  held: (held, count) =>
    held === count
      ? 'Alle vragen zitten in dit archief.'
      : `${formatNumber('nl', held)} van de ${formatNumber('nl', count)} vragen ${held > 1 ? 'zitten' : 'zit'} in dit archief.`,
  replied: (count, fewest, most) => {
    const last = formatCount('nl', most, days);
    if (count === 1) return most === 0 ? 'Er kwam één antwoord, dezelfde dag.' : `Er kwam één antwoord, na ${last}.`;
    const replies = `Er kwamen ${formatNumber('nl', count)}\u00A0antwoorden`;
    if (most === 0) return `${replies}, alle dezelfde dag.`;
    return fewest === most
      ? `${replies}, alle na ${last}.`
      : `${replies}, na ${formatNumber('nl', fewest)}\u00A0tot ${last}.`;
  },
  sentTo: { one: 'Gesteld aan # regeringslid', other: 'Gesteld aan # regeringsleden' },
  all: 'Alle antwoorden vergelijken',
  previous: (questionNumber) => `Vorige: ${questionNumber}`,
  next: (questionNumber) => `Volgende: ${questionNumber}`,
  caption: 'De leden van de reeks',
  ministerUnknown: 'regeringslid onbekend',
  senateSite: 'site van de Senaat',
  notHeld: 'Niet in dit archief',
  notHeldExplanation:
    'Nummers zonder tekst zijn bekend uit de verwijzingen van andere vragen; de link leidt naar de site van de Senaat.',
  senatePage: (questionNumber) => `${questionNumber} op de site van de Senaat`,
  untitled: 'Titel niet bekend in het archief',

  overview: 'Wie antwoordde waarop',
  overviewCaption: 'De bevraagde regeringsleden en de deelvragen; elk vakje leidt naar de passage in het antwoord.',
  number: 'Nummer',
  minister: 'Gericht aan',
  state: 'Status',
  days: 'Dagen',
  inDays: days,
  sortedBy: (column) => `Gesorteerd op: ${column}`,
  inTime: 'binnen de termijn',
  late: { one: '# dag buiten de termijn', other: '# dagen buiten de termijn' },
  cell: {
    answered: 'antwoordt',
    'answered-jointly': 'samen beantwoord',
    whole: 'niet ingedeeld',
    refers: 'verwijst',
    'outside-competence': 'niet bevoegd',
    'no-point': 'geen punt',
    'asked-otherwise': 'andere vraag',
    'no-reply': 'geen antwoord',
    'reply-not-held': 'antwoord niet in dit archief',
    'not-held': 'vraag niet in dit archief',
  },
  cellMeaning: {
    answered: 'een punt van het antwoord gaat over deze deelvraag',
    'answered-jointly': 'een en hetzelfde punt gaat over verscheidene deelvragen',
    whole: 'het antwoord is niet ingedeeld volgens de deelvragen',
    refers: 'het antwoord verwijst naar elders',
    'outside-competence': 'het regeringslid verklaart niet bevoegd te zijn',
    'no-point': 'geen enkel punt van het antwoord gaat over deze deelvraag',
    'asked-otherwise': 'deze deelvraag werd niet aan dit regeringslid gesteld, of met andere woorden',
  },
  services: { one: '# dienst', other: '# diensten' },
  legend: 'Wat de vakjes zeggen',
  gridFiles: 'Deze tabel downloaden:',

  question: 'De vraag',
  sameText: {
    one: 'Tekst gestuurd aan # regeringslid.',
    other:
      'Dezelfde tekst werd gestuurd aan de # regeringsleden aan wie de vragen van deze reeks in dit archief gericht zijn.',
  },
  versionShown: {
    one: 'Tekst gestuurd aan # regeringslid; andere kregen een andere tekst.',
    other: 'Tekst gestuurd aan # regeringsleden; andere kregen een andere tekst.',
  },
  otherVersion: 'Andere versie:',
  readThere: 'Deze versie lezen',
  withoutText: 'Tekst van de vraag niet in dit archief:',

  subQuestion: (number) => `Deelvraag ${number}`,
  subQuestions: 'Deelvragen',
  general: 'Niet-ingedeelde antwoorden en andere passages',
  replies: 'De antwoorden',
  linkToSection: 'Link naar dit deel',
  nobody: 'Geen enkel antwoord in dit archief gaat over deze deelvraag.',
  noReplies: 'Dit archief bevat geen enkel antwoord.',
  undivided: 'Antwoord dat niet volgens de deelvragen is ingedeeld',
  undividedService: 'Antwoord van een dienst, niet volgens de deelvragen ingedeeld',
  dividedOtherwise: 'Antwoord met punten die niet die van de deelvragen zijn',
  dividedOtherwiseService: 'Antwoord van een dienst, met punten die niet die van de deelvragen zijn',
  outsidePoints: 'Passage die over geen enkele deelvraag in het bijzonder gaat',
  unmatchedPoints: 'Genummerde passage zonder overeenkomstige deelvraag',
  together: (numbers) => `beantwoordt de deelvragen ${numbers} samen`,
  linkToPart: (place) => `Link naar de passage ${place}`,
  sameWords: { one: 'Het antwoord van # regeringslid', other: 'Hetzelfde antwoord van # regeringsleden' },
  referral: { refers: 'Verwijst naar elders', 'outside-competence': 'Verklaart niet bevoegd te zijn' },
  meant: 'In deze reeks:',

  nearlySame: 'Bijna dezelfde woorden',
  figuresDiffer: 'cijfers verschillen',
  negationDiffers: 'een bevestiging of ontkenning verschilt',
  differences: 'Verschillen woord voor woord',
  removed: 'weggelaten:',
  added: 'toegevoegd:',
  wordsLeftOut: { one: '[… # woord …]', other: '[… # woorden …]' },

  jointlyElsewhere: 'Eén antwoord op meerdere deelvragen:',
  undividedElsewhere: {
    one: '# antwoord geldt voor alle deelvragen',
    other: '# antwoorden gelden voor alle deelvragen',
  },
  withoutPoint: 'Geen punt over deze deelvraag:',
  askedOtherwise: 'Deelvraag niet gesteld, of met andere woorden:',

  toPart: 'De antwoorden lezen',
  partTitle: (name, section) => `Reeks ${name} – ${section}`,
  previousPart: 'Vorige pagina',
  nextPart: 'Volgende pagina',
  pageOfPart: (page, pages) => `pagina ${page} van ${pages}`,
  pagesOfPart: 'De pagina’s van dit deel',
  pageNumber: (page) => `Pagina ${page}`,
  repliesOf: { one: 'antwoord van # regeringslid', other: 'antwoorden van # regeringsleden' },
  saidElsewhere: 'De antwoorden die hier zouden staan, hebben dezelfde woorden als andere, en staan daarbij.',

  resubmissionOf: 'Herindiening van:',
  resubmittedAs: 'Heringediend als:',
  seriesNamed: (name) => `reeks ${name}`,
  inFull: 'volledig',
  questionsOfIt: questions,
  ofMember: (questionNumber) => `voor vraag ${questionNumber}`,
  life: 'Verloop van de reeks',
};
