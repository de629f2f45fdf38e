import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import { languageTags } from '../i18n/format.ts';
import type { Citation } from './citation.ts';
import { citationKey } from './citation-key.ts';
import type { CitedQuestion } from './cited-question.ts';
import { citedTitle } from './cited-title.ts';
import { toPersonName } from './person-name.ts';

/** A question as CSL-JSON, which Zotero, Pandoc and others read: a list of one report, one property a line. */
export function toCslJson(question: CitedQuestion, locale: Locale, address: string): Citation {
  const { questionNumber, authors, askedOn } = question;
  const title = citedTitle(question, locale);
  const properties = {
    id: citationKey(questionNumber),
    type: 'report',
    genre: messages[locale].question.kindOfDocument,
    number: questionNumber,
    title: title.text,
    author: authors.map(({ name }) => {
      const { given, family } = toPersonName(name);
      return given === null ? { literal: family } : { family, given };
    }),
    publisher: messages[locale].cite.institution,
    issued: { 'date-parts': [askedOn.split('-').map(Number)] },
    language: languageTags[title.locale],
  };
  const lines = Object.entries(properties).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`);
  return {
    form: 'csl-json',
    parts: [
      { kind: 'text', text: ['[{', ...lines, '  "URL": "'].join('\n') },
      { kind: 'address', text: address },
      { kind: 'text', text: '"' },
      { kind: 'place' },
      { kind: 'text', text: '\n}]' },
    ],
  };
}
