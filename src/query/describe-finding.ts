import { queryParts, type QueryDateField, type QueryField } from '../domain/query-field.ts';
import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/search-dictionaries.ts';
import { fieldWords } from '../i18n/query-words.ts';
import type { QueryFinding } from './finding.ts';
import { wordsOfValue } from './format-value.ts';
import { mostWords } from './limit-terms.ts';
import { namedFields } from './query.ts';
import { queryStatuses } from './status-of-word.ts';

/** What is said of a finding, in sentences: what was not understood, what is done, what would be understood. */
export function describeFinding(finding: QueryFinding, locale: Locale): string {
  const words = messages[locale].search.findings;
  switch (finding.ruleId) {
    case 'unknown-field':
      return words.unknownField(finding.written, fieldNames(locale));
    case 'field-without-value':
      return words.fieldWithoutValue(finding.written);
    case 'unknown-value':
      return words.unknownValue(
        finding.value,
        finding.written,
        valueNames(finding.field, locale),
        isClosed(finding.field),
      );
    case 'unmatched-value':
      return words.unmatchedValue(wordsOfValue(finding.field, finding.value, locale), finding.written);
    case 'excluded-date':
      return words.excludedDate(finding.written);
    case 'repeated-date':
      return words.repeatedDate(finding.written);
    case 'reversed-dates':
      return words.reversedDates;
    case 'unclosed-quote':
      return words.unclosedQuote;
    case 'empty-phrase':
      return words.emptyPhrase;
    case 'lone-minus':
      return words.loneMinus;
    case 'lone-sign':
      return words.loneSign(finding.written);
    case 'too-many-words':
      return words.tooManyWords(mostWords);
    case 'only-exclusions':
      return words.onlyExclusions;
    case 'no-part-left':
      return words.noPartLeft;
    case 'part-without-words':
      return words.partWithoutWords;
  }
}

function fieldNames(locale: Locale): string {
  return namedFields.map((field) => `${fieldWords[field][locale][0]}:`).join(', ');
}

const dates = ['2012-05-03', '3/5/2012', '2012-05', '2012'];

function isClosed(field: QueryField | QueryDateField): boolean {
  return field === 'status' || field === 'part';
}

/** What the values of a field look like: all of them where it {@link isClosed}, else examples. */
function valueNames(field: QueryField | QueryDateField, locale: Locale): string {
  if (field === 'from' || field === 'to') return dates.join(', ');
  const closed = { status: queryStatuses, part: queryParts, year: ['2012', '2012-2013'], legislature: ['5', '6'] };
  const values: Partial<Record<QueryField, readonly string[]>> = closed;
  return (values[field] ?? []).map((value) => wordsOfValue(field, value, locale)).join(', ');
}
