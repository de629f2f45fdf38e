import type { Locale } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import { structureOf } from '../../structure/structure-of.ts';
import type { HeldMember } from '../held-member.ts';
import { comparedText } from '../texts/compared-text.ts';
import { mapByNumbers, mapSubQuestions, type AskedText, type SubQuestionMap } from './map-sub-questions.ts';
import { subQuestionsOf } from './sub-question-list.ts';

/**
 * Finds which sub-questions of the reference those of a member are: by their words in the language that both are read in,
 * else in the other that both have; by their numbers alone where they have none in common.
 */
export function mapToReference(member: HeldMember, reference: HeldMember): SubQuestionMap {
  if (!member.asked || !reference.asked) return new Map();
  const [own, others] = [toAsked(member.asked), toAsked(reference.asked)];
  if (member === reference) return mapByNumbers(own, others);
  const common = [reference.asked.locale, otherLocale(reference.asked.locale)].find((locale) => {
    return hasText(member, locale) && hasText(reference, locale);
  });
  if (common === undefined) return mapByNumbers(own, others);
  const [text, otherText] = [member.question.text[common] ?? [], reference.question.text[common] ?? []];
  const isSame = comparedText(text).normal === comparedText(otherText).normal;
  const byNumbers = isSame ? mapByNumbers(own, others) : new Map<string, string>();
  if (byNumbers.size > 0) return byNumbers;
  return mapSubQuestions(
    toAsked({ structure: structureOf(text, 'question') }),
    toAsked({ structure: structureOf(otherText, 'question') }),
  );
}

function hasText({ question }: HeldMember, locale: Locale): boolean {
  return (question.text[locale]?.length ?? 0) > 0;
}

function toAsked({ structure }: Pick<AskedText, 'structure'>): AskedText {
  return { structure, subQuestions: subQuestionsOf(structure) };
}
