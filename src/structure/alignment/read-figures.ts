import { fold } from '../fold.ts';
import { months, ordinalEndings } from '../words/months.ts';

const monthOf = new Map(months.map((name, index) => [name, (index % 12) + 1]));
const printedMonths = months
  .map((name) => `[${name.charAt(0)}${name.charAt(0).toUpperCase()}]${name.slice(1)}`)
  .map((name) => name.replaceAll('e', '[eé]').replaceAll('u', '[uû]'));
const space = '[^\\S\\n]';

/** What figures are printed as, tried in this order at each digit. */
const writings = [
  // 30 avril 2013, 1er mai
  `(?<day>\\d{1,2})(?:${ordinalEndings.join('|')})?${space}+(?<month>${printedMonths.join('|')})(?![\\p{L}\\d])` +
    `(?:${space}+(?<year>\\d{4})(?!\\d))?`,
  // 30/4/2013, 30.04.2013, 30-4-2013
  '(?<day>\\d{1,2})(?<sign>[.\\/-])(?<monthNumber>\\d{1,2})\\k<sign>(?<year>\\d{4})(?![\\d\\/-])',
  // 5-8916
  '(?<questionNumber>\\d-\\d{2,5})(?![\\d\\/-])',
  // 414, 1 214, 347.820, 1,214,000, 12,5
  `(?<figure>(?:\\d{1,3}(?:(?:[.,'’]|${space})\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?)`,
];
const pattern = new RegExp(writings.join('|'), 'gu');
const thousandsMark = new RegExp(`(?:[.,'’]|${space})(?=\\d{3}(?!\\d))`, 'gu');
const letter = /\p{L}/u;
const digit = /\d/;

/**
 * The figures in words, as both languages have them: `1214` of `1 214` and `1.214`, `2013-4-30` of `30 avril 2013` and
 * `30/4/2013`, `5-8916`, `12.5` of `12,5`. A figure inside a name (`G20`) is none.
 */
export function readFigures(words: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!digit.test(words)) return found;
  for (const { index, groups = {} } of words.matchAll(pattern)) {
    if (letter.test(words.charAt(index - 1))) continue;
    const { day, month, monthNumber, year, questionNumber, figure } = groups;
    if (figure !== undefined) found.add(figure.replaceAll(thousandsMark, '').replace(',', '.'));
    else if (questionNumber !== undefined) found.add(questionNumber);
    else found.add(toDate(year, monthNumber ?? monthOf.get(fold(month ?? '')), day));
  }
  return found;
}

/** `2013-4-30`, `4-30`. */
function toDate(...parts: readonly (string | number | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [Number(part)])).join('-');
}
