import type { Locale } from '../../domain/locale.ts';

/**
 * The fixed words of headings, as sources of regular expressions over folded text (see `fold`): lower case, no accents,
 * plain spaces. The named groups are those that the blocks read.
 */
export interface HeadingWords {
  readonly locale: Locale;
  /** Before a question's number; web pages leave `écrite` / `schriftelijke` out of the heading. */
  readonly question: string;
  /** The letters with which the forms of `question`, `answer` and `session` open. */
  readonly questionInitials: string;
  readonly answerInitials: string;
  readonly sessionInitials: string;
  /** Before a date. */
  readonly on: string;
  /** Around `original`, the language in which the question was asked. */
  readonly original: string;
  /** Before the date of an answer: `stage` says which answer of several it is, `received` that it has come. */
  readonly answer: string;
  /** Before the parliamentary year. */
  readonly session: string;
}

const numberMark = String.raw` +n(?:[°ro]|umero|ummer)? ?\.? *`;

export const headingWords: readonly HeadingWords[] = [
  {
    locale: 'fr',
    questionInitials: 'q',
    answerInitials: 'r',
    sessionInitials: 's',
    question: `question(?: +ecrite)?${numberMark}`,
    on: String.raw`(?:du|le|d\. ?d\.)`,
    original: String.raw`\( *question +posee +en +(?<original>[a-z]{1,20}) *\)`,
    answer:
      'reponse(?: +(?<stage>provisoire|definitive|complementaire|supplementaire|partielle))?' +
      '(?<received> +(?:recue|fournie|donnee))?',
    session: 'session(?: +ordinaire)?(?: +de)?',
  },
  {
    locale: 'nl',
    questionInitials: 'sv',
    answerInitials: 'avdbg',
    sessionInitials: 'gz',
    question: `(?:schriftelijke +)?vraag${numberMark}`,
    on: String.raw`(?:d\. ?d\.|dd\.?|van|op)`,
    original: String.raw`\( *vraag +gesteld +in +het +(?<original>[a-z]{1,20}) *\)`,
    answer:
      '(?:(?<stage>voorlopig|definitief|aanvullend|bijkomend|gedeeltelijk) +)?antwoord' +
      '(?<received> +(?:ontvangen|gegeven|verstrekt))?',
    session: '(?:gewone +)?zitting(?: +van)?',
  },
];

/** What a session is called in Dutch, the extraordinary ones too, which bilingual prints set behind the French name. */
export const dutchSession = '(?:buitengewone +|gewone +)?zitting';

/** What the line of a session opens with. */
export const sessionNames: readonly string[] = ['session', dutchSession];

/** What a print sets before the number line and the question heading: `SÉNAT`, `SENAAT`. */
export const chamberPrefix = '(?:senat|senaat) +';
export const chamberInitials = 's';

/** The names of the two languages in which a question can have been asked, in French and in Dutch, folded. */
export const languageNames: ReadonlyMap<string, Locale> = new Map([
  ['francais', 'fr'],
  ['neerlandais', 'nl'],
  ['frans', 'fr'],
  ['nederlands', 'nl'],
]);

/** The words that make an answer a provisional one, folded. */
export const provisionalWords: ReadonlySet<string> = new Set(['provisoire', 'voorlopig']);

/** The first line of a print, folded, by language. */
export const chamberNames: readonly (readonly [name: string, locale: Locale])[] = [
  ['senat de belgique', 'fr'],
  ['belgische senaat', 'nl'],
];

/** The links of a web page's first line, folded, by language. */
export const linkLabels: readonly (readonly [label: string, locale: Locale])[] = [
  ['version a imprimer bilingue', 'fr'],
  ['version a imprimer unilingue', 'fr'],
  ['tweetalige printerversie', 'nl'],
  ['eentalige printerversie', 'nl'],
];
