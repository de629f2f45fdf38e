import type { Locale } from '../domain/locale.ts';
import type { RawPage } from './raw-page.ts';

/** In which language a label is printed: that of its page or column, or one language in every column. */
export type LabelLocale = Locale | 'own';

/** What differs between pages of one layout. */
export interface PrintHabits {
  readonly lineBreak: '\n' | '\r\n';
  /** Whether the last line ends in a line break, too. */
  readonly finalLineBreak: boolean;
  /** Whether a web page opens with its links to the prints. */
  readonly linkLine: boolean;
  /** Whether blank lines part number, authors and addressee of a print. */
  readonly blankLinesInHead: boolean;
  /** What stands after the title, before the line ends. */
  readonly titleEnd: '' | '\u00a0';
  /** The first of a month in French words. */
  readonly firstOfMonth: '1er' | '1';
  /** `30/4/2013Envoi question` or `30/4/2013 Envoi question`. */
  readonly eventDate: 'glued' | 'spaced';
  /** The deadline behind its event, or on the line under it. */
  readonly deadline: 'in-event-line' | 'own-line';
  /** What stands before the bracket that closes a deadline. */
  readonly deadlineEnd: '' | ' ';
  readonly eventLabels: LabelLocale;
  readonly relationLabels: LabelLocale;
  readonly independentLabel: LabelLocale;
  /** How the lines of a bilingual print set the two copies of a block that is one relation. */
  readonly singleRelation: 'twice-on-a-line' | 'a-line-each';
  /** Whether a line that holds only U+00A0 stands after each language of the question's text. */
  readonly spacerAfterQuestion: boolean;
  /** What parts the blocks of a table: rules as in the print in lines, runs of bars, or nothing. */
  readonly tableRule: 'underscores' | 'bars' | 'none';
  /**
   * How a table's cells of authors and addressee break over lines that end in a bar: each cell on a line; an author and
   * the addressee in one cell of two lines; the author's party under the name; or not at all.
   */
  readonly tableHead: 'a-line-each' | 'one-cell' | 'party-below' | 'unbroken';
  /** The run of bars that ends a table's row: at least two. */
  readonly bars: string;
}

const commonHabits: PrintHabits = {
  lineBreak: '\n',
  finalLineBreak: false,
  linkLine: true,
  blankLinesInHead: true,
  titleEnd: '',
  firstOfMonth: '1er',
  eventDate: 'glued',
  deadline: 'in-event-line',
  deadlineEnd: '',
  eventLabels: 'own',
  relationLabels: 'own',
  independentLabel: 'own',
  singleRelation: 'twice-on-a-line',
  spacerAfterQuestion: false,
  tableRule: 'underscores',
  tableHead: 'a-line-each',
  bars: '||||',
};

/** Bilingual prints have the events in Dutch on every page seen, the relations in the language in which they were asked for. */
const bilingualHabits: PrintHabits = {
  ...commonHabits,
  deadline: 'own-line',
  eventLabels: 'nl',
  relationLabels: 'nl',
  spacerAfterQuestion: true,
};

/** The habits of a page: those given, the others as its layout usually has them. */
export function habitsOf(page: RawPage, given: Partial<PrintHabits> = {}): PrintHabits {
  return { ...(page.layout === 'print-bilingual' ? bilingualHabits : commonHabits), ...given };
}
