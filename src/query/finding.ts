import type { QueryDateField, QueryField } from '../domain/query-field.ts';

/** A stretch of a query as it was written: offsets as `String.slice` takes them. */
export interface QueryPlace {
  readonly start: number;
  readonly end: number;
}

interface WrittenFieldValue {
  /** The field as written, with its colon. */
  readonly written: string;
  readonly value: string;
}

/**
 * What could not be understood in a query, where it stands, and what is done with it:
 *
 * - `unknown-field`: a word before a colon that is no field; it and what follows are searched as words.
 * - `field-without-value`: a field with nothing right behind its colon; its word is searched.
 * - `unknown-value`: a value that the field cannot have; it is left out.
 * - `unmatched-value`: a value that nothing in the archive has; nothing is found.
 * - `excluded-date`: a minus before a date; the date is left out.
 * - `repeated-date`: a date that another one behind it replaces.
 * - `reversed-dates`: a range whose last day comes first; the days are exchanged.
 * - `unclosed-quote`: a quotation mark without its second; the phrase goes on to the end.
 * - `empty-phrase`: quotation marks without a letter or a digit in between; they are left out.
 * - `lone-minus`: a minus with nothing right behind it; it is left out.
 * - `lone-sign`: signs without a letter or a digit; they are left out.
 * - `too-many-words`: what is behind the words that are searched at most; it is left out.
 * - `only-exclusions`: nothing is wanted, so that nothing is found.
 * - `no-part-left`: both parts of the texts are excluded; nothing is found.
 * - `part-without-words`: a place to look in, and no word to look for; it is left out.
 */
export type QueryFinding = QueryPlace &
  (
    | {
        readonly ruleId: 'unknown-field' | 'field-without-value';
        /** As written, with its colon. */
        readonly written: string;
      }
    | (WrittenFieldValue & { readonly ruleId: 'unknown-value'; readonly field: QueryField | QueryDateField })
    | (WrittenFieldValue & { readonly ruleId: 'unmatched-value'; readonly field: QueryField })
    | { readonly ruleId: 'excluded-date' | 'repeated-date' | 'lone-sign'; readonly written: string }
    | {
        readonly ruleId:
          | 'reversed-dates'
          | 'unclosed-quote'
          | 'empty-phrase'
          | 'lone-minus'
          | 'too-many-words'
          | 'only-exclusions'
          | 'no-part-left'
          | 'part-without-words';
      }
  );

/** What kind of finding it is. */
export type QueryRuleId = QueryFinding['ruleId'];
