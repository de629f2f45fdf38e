import type { Locale } from '../../domain/locale.ts';
import type { Ledger } from '../ledger.ts';
import { labelKey } from '../text/fold.ts';
import { parseDate } from '../text/printed-date.ts';
import { isBlank, partOf } from '../text/source-text.ts';
import { matchAnswerHeadings, type AnswerHeading } from './answer-heading.ts';
import { isRule } from './print-lines.ts';
import type { LocalPiece } from './local-piece.ts';

/** The headings of one answer, in one language or in both, and the lines under them. */
export interface AnswerSection {
  readonly headings: { readonly heading: AnswerHeading; readonly line: LocalPiece }[];
  readonly lines: LocalPiece[];
}

/**
 * Cuts what follows the question's heading at the headings of its answers. A heading in the other language, of the same
 * day, belongs to the answer before it, whether it stands right behind the first heading or behind the first text; then it
 * tells the languages of the texts, too. Rules that close a section are claimed.
 *
 * @returns the lines of the question, and a section for each answer
 */
export function cutAnswers(
  ledger: Ledger,
  lines: readonly LocalPiece[],
): { question: readonly LocalPiece[]; answers: readonly AnswerSection[] } {
  const question: AnswerSection = { headings: [], lines: [] };
  const answers: AnswerSection[] = [];
  let section = question;
  let locale: Locale | undefined;
  for (const line of lines) {
    const headings = matchAnswerHeadings(line);
    const end = headings.at(-1)?.end;
    if (end === undefined) {
      section.lines.push(line.locale === undefined && locale ? { ...line, locale } : line);
      continue;
    }
    const place = placeOf(section, headings);
    if (place === 'repeated') {
      const reason = `Unexpected second heading "${line.text.trim()}", expected the text of the answer`;
      ledger.report('repeated-heading', line.start, reason);
      ledger.claim(partOf(line, 0, end), 'message');
    } else {
      ledger.frame(partOf(line, 0, end), 'label');
      if (place === 'new') {
        section = { headings: [], lines: [] };
        answers.push(section);
        locale = undefined;
      } else if (place === 'behind-text') {
        locale = headings[0]?.locale;
        giveLocale(section, section.headings[0]?.heading.locale);
      }
      section.headings.push(...headings.map((heading) => ({ heading, line })));
    }
    const rest = partOf(line, end);
    if (!isBlank(rest)) section.lines.push({ ...rest, locale: line.locale ?? locale });
  }
  for (const each of [question, ...answers]) claimClosingRules(ledger, each.lines);
  return { question: question.lines, answers };
}

/** Whether headings open a new answer, or belong to the one before: right behind its heading, or behind its text. */
function placeOf(
  { headings, lines }: AnswerSection,
  next: readonly AnswerHeading[],
): 'new' | 'behind-heading' | 'behind-text' | 'repeated' {
  if (headings.length === 0) return 'new';
  const isEmpty = lines.every(isBlank);
  const known = headings.map(({ heading }) => heading);
  const isOfSameDay = next.every((each) => dayOf(each) === dayOf(known[0]));
  const isOther = next.every((each) => known.every(({ locale }) => locale !== each.locale));
  if (isOther && isEmpty) return 'behind-heading';
  if (isOther && isOfSameDay) return 'behind-text';
  const isSame = next.every((each) => known.some(({ locale }) => locale === each.locale));
  return isEmpty && isSame && isOfSameDay ? 'repeated' : 'new';
}

function dayOf(heading: AnswerHeading | undefined): string | undefined {
  return heading?.date && parseDate(labelKey(heading.date.text));
}

function giveLocale({ lines }: AnswerSection, locale: Locale | undefined): void {
  for (const [index, line] of lines.entries()) lines[index] = { ...line, locale: line.locale ?? locale };
}

/** Claims the rules that stand behind the last line of a text, as prints set them. */
function claimClosingRules(ledger: Ledger, lines: LocalPiece[]): void {
  for (;;) {
    const last = lines.at(-1);
    if (!last || !(isBlank(last) || isRule(last))) return;
    if (isRule(last)) ledger.claim(last, 'rule');
    lines.pop();
  }
}
