import type { Answer } from '../../domain/answer.ts';
import type { Locale, Localized } from '../../domain/locale.ts';
import { questionId, replyId } from '../../domain/place-id.ts';
import type { Question } from '../../domain/question.ts';
import { statusOf } from '../../domain/status.ts';
import type { Text } from '../../domain/text.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatDate } from '../../i18n/format.ts';
import type { StructureKind } from '../../structure/block.ts';
import { structureOf } from '../../structure/structure-of.ts';
import type { Passage } from '../phrase.ts';
import type { BlockView } from './block-view.ts';
import { toCrossLinks, type CrossLinks } from './cross-links.ts';
import type { MentionLinks } from './inline-view.ts';
import type { NamedText } from './place-wording.ts';
import { toTextView } from './text-view.ts';

/** The question or one of its replies, as a page shows it. */
export interface SectionView {
  /** `q`, `r`, `r2` … */
  readonly id: string;
  readonly kind: 'question' | 'reply';
  readonly heading: string;
  /** Whether the text shown is the one that was written, or its translation; `null` when the page does not say. */
  readonly isOriginal: boolean | null;
  /** When the reply came, and whether it is provisional, in words. */
  readonly notes: readonly string[];
  readonly passage: Passage | undefined;
  /** The passage with its points, services, lists and tables; empty where there is none. */
  readonly blocks: readonly BlockView[];
  /** Whether it is a reply of which points answer sub-questions. */
  readonly isDivided: boolean;
}

/** The question and its replies, in the language that `passageOf` gives of each text. */
export function toSections(
  question: Question,
  locale: Locale,
  mentionLinks: MentionLinks,
  passageOf: (text: Localized<Text>) => Passage | undefined,
): SectionView[] {
  const words = messages[locale].question;
  const answers = shownAnswers(question);
  const asked = passageOf(question.text);
  const replies = answers.map((answer) => passageOf(answer.text));
  const askedText = toNamedText(asked, 'question', locale);
  const replyTexts = replies.map((reply) => toNamedText(reply, 'reply', locale));
  const crossLinks = toCrossLinks(askedText, replyTexts, locale);
  const toSection = (
    passage: Passage | undefined,
    text: NamedText,
    rest: Omit<SectionView, 'isOriginal' | 'passage' | 'blocks' | 'isDivided'>,
  ): SectionView => {
    const isOriginal = question.originalLanguage && passage ? passage.locale === question.originalLanguage : null;
    const links: CrossLinks = crossLinks.get(rest.id) ?? new Map();
    const context = { locale, textLocale: text.textLocale, sectionId: rest.id, mentionLinks, crossLinks: links };
    const blocks = toTextView(text.structure, context);
    return { ...rest, passage, isOriginal, blocks, isDivided: rest.kind === 'reply' && links.size > 0 };
  };
  return [
    toSection(asked, askedText, { id: questionId, kind: 'question', heading: words.question, notes: [] }),
    ...answers.map((answer, index) => {
      const text = replyTexts[index] ?? toNamedText(undefined, 'reply', locale);
      return toSection(replies[index], text, {
        id: replyId(index + 1),
        kind: 'reply',
        heading: words.reply(index + 1, answers.length),
        notes: [
          ...(answer.provisional ? [words.provisional] : []),
          ...(answer.receivedOn ? [words.receivedOn(formatDate(locale, answer.receivedOn))] : []),
        ],
      });
    }),
  ];
}

function toNamedText(passage: Passage | undefined, kind: StructureKind, locale: Locale): NamedText {
  return { structure: structureOf(passage?.paragraphs ?? [], kind), textLocale: passage?.locale ?? locale };
}
/** The replies; one that is known from the chronology alone has no text, and its section says so. */
function shownAnswers(question: Question): readonly Answer[] {
  const status = statusOf(question);
  if (question.answers.length > 0 || status.kind !== 'answered') return question.answers;
  return [{ receivedOn: status.on, text: {} }];
}
