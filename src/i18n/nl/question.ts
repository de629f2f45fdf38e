import type { QuestionMessages } from '../messages/question.ts';
import { outcome } from './outcome.ts';

export const question: QuestionMessages = {
  kindOfDocument: 'Schriftelijke vraag',
  folio: (legislature, year) => `${legislature}e\u00A0zittingsperiode, ${year}`,
  pageTitle: (questionNumber, title) => `${questionNumber} · ${title}`,
  asked: (authors, count, on) =>
    count === 0
      ? `Deze vraag werd gesteld op ${on}`
      : `${authors} ${count > 1 ? 'stelden' : 'stelde'} deze vraag op ${on}`,
  toOffice: 'aan het volgende regeringslid:',
  origin: {
    resubmission: (of) => `Het gaat om de herindiening ${of}.`,
    requalification: (of) => `Het gaat om de herkwalificatie ${of}.`,
  },
  outcome,
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
  textMissingIn: {
    fr: 'De Franse tekst zit niet in dit archief.',
    nl: 'De Nederlandse tekst zit niet in dit archief.',
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
  point: (numbers, count) => `${count > 1 ? 'punten' : 'punt'} ${numbers}`,
  answeredIn: 'Antwoord:',
  answers: (count) => (count > 1 ? 'Deelvragen' : 'Deelvraag'),
  interleave: 'Elk antwoord onder zijn vraag lezen',
  interleaved: 'De punten van het antwoord staan bij de deelvragen.',
  table: (ordinal, words) => (words === null ? `Tabel ${ordinal}` : `Tabel ${ordinal}: ${words}`),
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
};
