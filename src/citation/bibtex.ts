import type { Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import type { Citation } from './citation.ts';
import { citationKey } from './citation-key.ts';
import type { CitedQuestion } from './cited-question.ts';
import { citedTitle } from './cited-title.ts';
import { escapeTex } from './places/escape-tex.ts';
import { sortedName } from './person-name.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const languages: Readonly<Record<Locale, string>> = { fr: 'french', nl: 'dutch' };

/**
 * A question as a BibTeX entry, in UTF-8: a `techreport`, which BibTeX and BibLaTeX print with its kind, number and
 * institution. Its title stands in braces of its own, so that no style changes its capitals.
 */
export function toBibtex(question: CitedQuestion, locale: Locale, address: string): Citation {
  const { questionNumber, authors, askedOn } = question;
  const title = citedTitle(question, locale);
  const [year = '', month = '', day = ''] = askedOn.split('-');
  const fields = [
    ['author', authors.length === 0 ? null : `{${authors.map(({ name }) => bibtexName(name)).join(' and ')}}`],
    ['title', `{{${escapeTex(title.text)}}}`],
    ['type', `{${messages[locale].question.kindOfDocument}}`],
    ['number', `{${questionNumber}}`],
    ['institution', `{${messages[locale].cite.institution}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? null],
    ['day', `{${Number(day)}}`],
    ['language', `{${languages[title.locale]}}`],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return {
    form: 'bibtex',
    parts: [
      { kind: 'text', text: [`@techreport{${citationKey(questionNumber)},`, ...lines, '  url = {'].join('\n') },
      { kind: 'address', text: address },
      { kind: 'text', text: '}' },
      { kind: 'place' },
      { kind: 'text', text: '\n}' },
    ],
  };
}

/** A name as BibTeX divides it. In one with a comma or the word `and` it would see another division: braces keep it whole. */
function bibtexName(printed: string): string {
  return /,| and /i.test(printed) ? `{${escapeTex(printed)}}` : escapeTex(sortedName(printed));
}
