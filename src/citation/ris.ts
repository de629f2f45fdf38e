import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Citation } from './citation.ts';
import type { CitedQuestion } from './cited-question.ts';
import { citedTitle } from './cited-title.ts';
import { sortedName } from './person-name.ts';

/** A question as a RIS record of the type report: one tag a line, in UTF-8, the values on one line each. */
export function toRis(question: CitedQuestion, locale: Locale, address: string): Citation {
  const { questionNumber, authors, askedOn } = question;
  const title = citedTitle(question, locale);
  const lines = [
    ['TY', 'RPRT'],
    ...authors.map(({ name }) => ['AU', sortedName(name)]),
    ['TI', title.text],
    ['M3', messages[locale].question.kindOfDocument],
    ['SN', questionNumber],
    ['PB', messages[locale].cite.institution],
    ['PY', askedOn.slice(0, 4)],
    ['DA', askedOn.replaceAll('-', '/')],
    ['LA', title.locale],
    ['UR', ''],
  ].map(([tag = '', value = '']) => `${tag}  - ${value}`);
  return {
    form: 'ris',
    parts: [
      { kind: 'text', text: lines.join('\n') },
      { kind: 'address', text: address },
      { kind: 'place' },
      { kind: 'text', text: '\nER  - ' },
    ],
  };
}
