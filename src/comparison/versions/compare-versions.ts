import { locales, type Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { Question } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Text } from '../../domain/text.ts';
import { comparedText } from '../texts/compared-text.ts';
import { compareWords, type WordComparison } from '../texts/word-differences.ts';

/** The text that some members of a series were sent, alike but for white space, apostrophes, quotation marks and dashes. */
export interface QuestionVersion {
  /** Who were sent it, by number. */
  readonly members: readonly [QuestionNumber, ...QuestionNumber[]];
  /** The language of its text here: that of the page, or the other where no member has it in that. */
  readonly locale: Locale;
  /** As the first of these members has it. */
  readonly text: Text;
  /**
   * How it differs from the first version; `null` for that version itself, and where they cannot be compared: no language
   * that both have, or too much that differs.
   */
  readonly comparison: WordComparison | null;
  /** The language in which it was compared; `null` where it was not. */
  readonly comparedIn: Locale | null;
}

/** The texts that the members of a series were sent. */
export interface QuestionVersions {
  /** That of the lowest-numbered member with a text first, the others in the order of their members. */
  readonly versions: readonly QuestionVersion[];
  /** Held members of which the archive has no text of the question. */
  readonly withoutText: readonly QuestionNumber[];
}

/** So many differing words are looked for in a question, which is short: more are another question. */
const mostEdits = 1500;

interface Building {
  readonly questions: [Question, ...Question[]];
}

/**
 * Groups the members of a series by the text that they were sent. Those with the same French or the same Dutch text were
 * sent the same, unless the texts that they have in the language of the page differ.
 *
 * @param questions - the held members by number
 */
export function compareVersions(questions: readonly Question[], locale: Locale): QuestionVersions {
  const groups: Building[] = [];
  const groupOf = new Map<string, Building>();
  for (const question of questions.toSorted((one, other) => rankOf(one, locale) - rankOf(other, locale))) {
    const [own, ...others] = keysOf(question, locale);
    if (own === undefined) continue;
    const known = groupOf.get(own);
    const group = known ?? { questions: [question] };
    if (known) known.questions.push(question);
    else groups.push(group);
    for (const key of [own, ...others]) if (!groupOf.has(key)) groupOf.set(key, group);
  }
  const inOrder = new Map(questions.map((question, index) => [question, index]));
  const byOrder = (one: Question, other: Question): number => (inOrder.get(one) ?? 0) - (inOrder.get(other) ?? 0);
  const sorted = groups
    .map(({ questions: members }) => members.toSorted(byOrder))
    .toSorted(([one], [other]) => (one && other ? byOrder(one, other) : 0));
  const reference = sorted[0] ?? [];
  return {
    versions: sorted.flatMap((members) => toVersion(members, reference, locale) ?? []),
    withoutText: questions
      .filter((question) => locales.every((each) => textIn(question, each) === undefined))
      .map((each) => each.questionNumber),
  };
}

/** Those with a text in the language of the page come first: the others join them by their other language. */
function rankOf({ text }: Question, locale: Locale): number {
  return textIn({ text }, locale) ? 0 : 1;
}

/** The texts of a question as they are compared, that in the language of the page first. */
function keysOf(question: Question, locale: Locale): string[] {
  return [locale, otherLocale(locale)].flatMap((each) => {
    const text = textIn(question, each);
    return text ? [`${each} ${comparedText(text).normal}`] : [];
  });
}

function textIn({ text }: Pick<Question, 'text'>, locale: Locale): Text | undefined {
  const paragraphs = text[locale];
  return paragraphs && paragraphs.length > 0 ? paragraphs : undefined;
}

function toVersion(
  members: readonly Question[],
  reference: readonly Question[],
  page: Locale,
): QuestionVersion | undefined {
  const [first, ...others] = members.map(({ questionNumber }) => questionNumber);
  const locale = [page, otherLocale(page)].find((each) => members.some((member) => textIn(member, each)));
  if (first === undefined || locale === undefined) return undefined;
  const compared = members === reference ? null : compareTexts(members, reference, [locale, otherLocale(locale)]);
  return {
    members: [first, ...others],
    locale,
    text: firstText(members, locale) ?? [],
    comparison: compared?.comparison ?? null,
    comparedIn: compared?.locale ?? null,
  };
}

function firstText(members: readonly Question[], locale: Locale): Text | undefined {
  for (const member of members) {
    const text = textIn(member, locale);
    if (text) return text;
  }
  return undefined;
}

function compareTexts(
  members: readonly Question[],
  reference: readonly Question[],
  inOrder: readonly Locale[],
): { readonly locale: Locale; readonly comparison: WordComparison } | null {
  for (const locale of inOrder) {
    const [own, others] = [firstText(members, locale), firstText(reference, locale)];
    if (!own || !others) continue;
    const comparison = compareWords(comparedText(others).tokens, comparedText(own).tokens, mostEdits);
    return comparison ? { locale, comparison } : null;
  }
  return null;
}
