import type { Answer } from '../../domain/answer.ts';
import { locales, localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { Text } from '../../domain/text.ts';
import { comparable, comparableText } from './comparable.ts';
import type { Joining } from './join-facts.ts';
import { firstIndex } from './join-lists.ts';
import { reportDifference, type JoinPart } from './join-part.ts';
import { unite, type Union } from './unite.ts';

/** A text as one part gives it. */
interface Version {
  readonly part: JoinPart;
  readonly text: Text;
}

/** One answer as the parts give it: the trusted day, and the texts. */
interface AnswerVersions {
  readonly answer: Answer;
  readonly versions: readonly { readonly part: JoinPart; readonly answer: Answer }[];
}

/** The text of the question from all parts. */
export function joinQuestionText(joining: Joining): Localized<Text> {
  return localize((locale) => {
    const versions = joining.parts.flatMap((part) => versionOf(part, part.question.text[locale]));
    return chooseText(joining, versions, 'question-text', locale);
  });
}

/**
 * The answers from all parts, in the order of their days. They are the same by their day; and where two parts have equally
 * many and the words or the languages do not tell them apart, by their order: then the trusted day stays, and that is
 * reported.
 */
export function joinAnswers(joining: Joining): Answer[] {
  const [first, ...others] = joining.parts.filter(({ question }) => question.answers.length > 0);
  if (!first) return [];
  let all: AnswerVersions[] = first.question.answers.map((answer) => ({ answer, versions: [{ part: first, answer }] }));
  for (const part of others) all = addAnswers(joining, all, part);
  return all.map(({ answer, versions }) => ({
    ...answer,
    text: localize((locale) => {
      const texts = versions.flatMap((version) => versionOf(version.part, version.answer.text[locale]));
      return chooseText(joining, texts, 'answer-text', locale);
    }),
  }));
}

function addAnswers({ messages }: Joining, all: readonly AnswerVersions[], part: JoinPart): AnswerVersions[] {
  const { answers } = part.question;
  const areSame =
    answers.length === all.length && answers.every((answer, index) => isSameAnswer(all[index]?.answer, answer));
  const added: AnswerVersions[] = answers.map((answer, index) => {
    const receivedOn = areSame ? (all[index]?.answer.receivedOn ?? answer.receivedOn) : answer.receivedOn;
    return { answer: { ...answer, receivedOn }, versions: [{ part, answer }] };
  });
  const { united, onlyOther, differences } = unite(all, added, answerUnion);
  const [trusted] = all.flatMap(({ versions }) => versions.map((version) => version.part));
  const report = (index: number, texts: readonly [string, string]): void => {
    if (trusted) reportDifference(messages, [trusted, part], { owner: 'answer-date', index }, texts);
  };
  for (const { index, texts } of differences) report(index, texts);
  for (const item of onlyOther) report(added.indexOf(item), ['no answer of that day', String(item.answer.receivedOn)]);
  return united;
}

const answerUnion: Union<AnswerVersions> = {
  keyOf: ({ answer }) => String(answer.receivedOn),
  merge: (trusted, other) => ({
    answer: { ...other.answer, ...trusted.answer },
    versions: [...trusted.versions, ...other.versions],
  }),
  differenceOf({ answer }, { versions: [other] }) {
    const [known, printed] = [answer.receivedOn, other?.answer.receivedOn];
    return known === null || printed == null || known === printed ? undefined : [known, printed];
  },
  indexFor: (items, { answer }) =>
    firstIndex(items, (item) => (item.answer.receivedOn ?? lastDay) > (answer.receivedOn ?? lastDay)),
};

/** An answer without a day comes after all others. */
const lastDay = '9999-12-31';

/** Whether two answers can be one: both final or both provisional, and in other languages or in mostly equal words. */
function isSameAnswer(known: Answer | undefined, other: Answer): boolean {
  if (known?.receivedOn !== other.receivedOn && known?.provisional !== other.provisional) return false;
  return locales.every((locale) => {
    const [a, b] = [known?.text[locale], other.text[locale]];
    return !a || !b || shareOfWords(a, b) > 0.6;
  });
}

/** The words that two texts share, as a part of all their words. */
function shareOfWords(a: Text, b: Text): number {
  const [left, right] = [a, b].map((text) => new Set(comparable(text.join(' ')).split(' ')));
  if (!left || !right) return 0;
  return left.intersection(right).size / left.union(right).size;
}

function versionOf(part: JoinPart, text: Text | undefined): Version[] {
  return text ? [{ part, text }] : [];
}

/** The most trusted text; of those with the same words the one with most paragraphs, for tables run them together. */
function chooseText(
  { messages }: Joining,
  versions: readonly Version[],
  owner: 'question-text' | 'answer-text',
  locale: Locale,
): Text | undefined {
  const [trusted, ...others] = versions;
  if (!trusted) return undefined;
  const words = others.length > 0 ? comparableText(trusted.text) : '';
  let chosen = trusted.text;
  for (const { part, text } of others) {
    if (comparableText(text) === words) {
      if (text.length > chosen.length) chosen = text;
      continue;
    }
    const index = text.findIndex((paragraph, at) => comparable(paragraph) !== comparable(trusted.text[at] ?? ''));
    const at = Math.max(0, index);
    const quotes = [trusted.text[at] ?? '', text[at] ?? ''] as const;
    reportDifference(messages, [trusted.part, part], { owner, locale, index: at }, quotes);
  }
  return chosen;
}
