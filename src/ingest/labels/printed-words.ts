import type { ChronologyEventKind } from '../../domain/chronology.ts';
import type { Locale } from '../../domain/locale.ts';
import type { RelationKind, TargetKind } from '../../domain/relation.ts';

/** The fixed words of a page in one language, spelled as the pages print them: what the reader's tables recognise in more forms. */
export interface PrintedWords {
  /** The first line of a web page. */
  readonly links: string;
  /** The first line of a print, and what unilingual prints set before the number line and the question's heading. */
  readonly chamber: string;
  readonly chamberPrefix: string;
  readonly session: string;
  readonly extraordinarySession: string;
  /** Before the number: on the number line, and in the heading of web pages and bilingual prints. */
  readonly writtenQuestion: string;
  readonly question: string;
  /** Before an author, between the last two, and before a date. */
  readonly by: string;
  readonly and: string;
  readonly on: string;
  readonly independent: string;
  readonly chronology: string;
  readonly deadline: string;
  /** After the question's heading, by the language in which the question was asked. */
  readonly original: Readonly<Record<Locale, string>>;
  /** The heading of an answer, and what stands before its date. */
  readonly answer: string;
  readonly provisionalAnswer: string;
  readonly received: string;
  readonly receivedOn: string;
  /** From January. */
  readonly months: readonly string[];
  readonly events: Readonly<Record<Exclude<ChronologyEventKind, 'other'>, string>>;
  readonly relations: Readonly<Record<Exclude<RelationKind, 'other'>, string>>;
  /** Between a relation's colon and its number; `other` stands where a question has no word of its own. */
  readonly targets: Readonly<Record<TargetKind, string>>;
}

/** The words of each language. Those marked in the reader's tables as not seen are expected from their twins. */
export const printedWords: Readonly<Record<Locale, PrintedWords>> = {
  fr: {
    links: 'Version à imprimer bilingue Version à imprimer unilingue',
    chamber: 'SÉNAT DE BELGIQUE',
    chamberPrefix: 'SÉNAT',
    session: 'Session',
    extraordinarySession: 'Session extraordinaire',
    writtenQuestion: 'Question écrite n°',
    question: 'Question n°',
    by: 'de',
    and: 'et',
    on: 'du',
    independent: 'Indépendant',
    chronology: 'Chronologie',
    deadline: 'Fin du délai de réponse',
    original: { fr: '(Question posée en français)', nl: '(Question posée en néerlandais)' },
    answer: 'Réponse',
    provisionalAnswer: 'Réponse provisoire',
    received: 'reçue',
    receivedOn: 'reçue le',
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
      ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ],
    events: {
      sent: 'Envoi question',
      reminder: 'Rappel',
      answered: 'Réponse',
      requalified: 'Requalification',
      withdrawn: 'Retrait de la question',
      'file-closed': 'Dossier clôturé',
      'legislature-ended': 'Fin de la législature',
    },
    relations: {
      'also-asked-to': 'Aussi posée à',
      'resubmitted-as': 'Réintroduite comme',
      'resubmission-of': 'Réintroduction de',
      'requalified-as': 'Requalifiée en',
      'requalification-of': 'Requalification de',
    },
    targets: {
      'written-question': 'question écrite',
      'request-for-explanations': "demande d'explications",
      'oral-question': 'question orale',
      other: 'question',
    },
  },
  nl: {
    links: 'Tweetalige printerversie Eentalige printerversie',
    chamber: 'BELGISCHE SENAAT',
    chamberPrefix: 'SENAAT',
    session: 'Zitting',
    extraordinarySession: 'Buitengewone zitting',
    writtenQuestion: 'Schriftelijke vraag nr.',
    question: 'Vraag nr.',
    by: 'van',
    and: 'en',
    on: 'd.d.',
    independent: 'Onafhankelijke',
    chronology: 'Chronologie',
    deadline: 'Einde van de antwoordtermijn',
    original: { fr: '(Vraag gesteld in het Frans)', nl: '(Vraag gesteld in het Nederlands)' },
    answer: 'Antwoord',
    provisionalAnswer: 'Voorlopig antwoord',
    received: 'ontvangen',
    receivedOn: 'ontvangen op',
    months: [
      ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
      ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    ],
    events: {
      sent: 'Verzending vraag',
      reminder: 'Rappel',
      answered: 'Antwoord',
      requalified: 'Herkwalificatie',
      withdrawn: 'Intrekking vraag',
      'file-closed': 'Dossier gesloten',
      'legislature-ended': 'Einde zittingsperiode',
    },
    relations: {
      'also-asked-to': 'Ook gesteld aan',
      'resubmitted-as': 'Heringediend als',
      'resubmission-of': 'Herindiening van',
      'requalified-as': 'Geherkwalificeerd als',
      'requalification-of': 'Herkwalificatie van',
    },
    targets: {
      'written-question': 'schriftelijke vraag',
      'request-for-explanations': 'vraag om uitleg',
      'oral-question': 'mondelinge vraag',
      other: 'vraag',
    },
  },
};
