import { replyId } from '../domain/place-id.ts';
import type { Locale } from '../domain/locale.ts';
import type { Question } from '../domain/question.ts';
import { placesOf, type Places } from '../structure/places.ts';
import { heldTextOf, type HeldText } from './held-text.ts';

/** A reply with its places, by the ids that they have on the page of its question. */
export interface HeldReply extends HeldText {
  /** Which reply to the question it is, from 1. */
  readonly ordinal: number;
  /** `r`, `r2` … */
  readonly sectionId: string;
  readonly places: Places;
  readonly isProvisional: boolean;
}

/** A member of a series that the archive holds, as it is read in one language. */
export interface HeldMember {
  readonly question: Question;
  /** What was asked; `undefined` where no text of it is known. */
  readonly asked: HeldText | undefined;
  /** Those that have a text, in their order. */
  readonly replies: readonly HeldReply[];
}

/** Reads a member in a language; each of its texts is in the other one where it lacks this. */
export function toHeldMember(question: Question, locale: Locale): HeldMember {
  return {
    question,
    asked: heldTextOf(question.text, locale, 'question'),
    replies: question.answers.flatMap(({ text, provisional }, index): HeldReply[] => {
      const held = heldTextOf(text, locale, 'reply');
      if (!held) return [];
      const sectionId = replyId(index + 1);
      const places = placesOf(held.structure, sectionId);
      return [{ ...held, ordinal: index + 1, sectionId, places, isProvisional: provisional === true }];
    }),
  };
}
