import { sectionIdOf } from '../../comparison/compared-unit.ts';
import type { ShownSection } from '../../comparison/shown/shown-series.ts';
import type { ComparedSubQuestion } from '../../comparison/sub-questions/sub-question-list.ts';
import { localesOf } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { PageMaterials } from './page-materials.ts';
import { labelIn, wordsIn } from './series-context.ts';
import { subQuestionNumber } from './sub-question-number.ts';

/** What a section of the comparison is called, and how it is found. */
export interface SectionHeading {
  readonly id: string;
  /** The ids of a joint sub-question's other numbers. */
  readonly otherIds: readonly string[];
  readonly heading: WordingInBoth;
  /** In the contents: `3`; empty for what belongs to no sub-question. */
  readonly number: string;
  /** Where the link to the section leads. */
  readonly label: string;
}

/** What a section is called. */
export function toSectionHeading(
  section: ShownSection,
  { context, isDivided }: Pick<PageMaterials, 'context' | 'isDivided'>,
): SectionHeading {
  const subQuestion = subQuestionOf(section);
  const number = subQuestion ? subQuestionNumber(subQuestion.path) : '';
  return {
    id: section.id,
    otherIds: (subQuestion?.paths ?? []).slice(1).map(sectionIdOf),
    heading: wordsIn(context, (locale) => {
      const words = messages[locale].series;
      if (subQuestion) return words.subQuestion(number);
      return isDivided ? words.general : words.replies;
    }),
    number,
    label: labelIn(context, (locale) => {
      const { question, series } = messages[locale];
      return subQuestion ? question.linkToSubQuestion(number) : series.linkToSection;
    }),
  };
}

/** The sub-question of a section, in a language that has it; `undefined` for what belongs to none. */
export function subQuestionOf({ subQuestion }: ShownSection): ComparedSubQuestion | undefined {
  const [locale] = localesOf(subQuestion);
  return locale && subQuestion[locale];
}
