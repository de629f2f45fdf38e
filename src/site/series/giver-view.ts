import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import type { ShownUnit } from '../../comparison/shown/shown-series.ts';
import { localesOf, localize, type Locale } from '../../domain/locale.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatList } from '../../i18n/format.ts';
import { addressOf } from '../../structure/places.ts';
import { pointNumber } from '../text/place-wording.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { Offices } from './offices.ts';
import { addressOnPage } from './own-page.ts';
import { labelIn, printedIn, wordsIn, type SeriesContext } from './series-context.ts';
import { subQuestionNumber } from './sub-question-number.ts';

/** A part of a reply that has the words which stand beside it. */
export interface GiverPart {
  /** Its id on the page. */
  readonly anchor: string;
  /** The service that says so, as its heading prints it; empty for the member of the government. */
  readonly service: WordingInBoth;
  /** Its permalink on the page of its question, and where that leads, in words: `5-8916, point 3`. */
  readonly href: string;
  readonly place: WordingInBoth;
  /** What is to be known of it: that it is provisional, which sub-questions it answers together. */
  readonly notes: readonly WordingInBoth[];
  /** Where the link to its place on this page leads. */
  readonly label: string;
}

/** A member of the government with the parts of its replies that have the same words. */
export interface GiverView {
  readonly questionNumber: QuestionNumber;
  readonly office: WordingInBoth;
  readonly parts: readonly GiverPart[];
}

/** Between the pieces of a place in words. */
const separator = ', ';

/** Who gave the same words, a member once. */
export function toGivers(units: readonly ShownUnit[], offices: Offices, context: SeriesContext): GiverView[] {
  const known = units.flatMap((shown) => {
    const [locale] = localesOf(shown.texts);
    const unit = locale && shown.texts[locale];
    return unit ? [{ shown, unit }] : [];
  });
  return Array.from(
    Map.groupBy(known, ({ unit }) => unit.questionNumber),
    ([questionNumber, parts]) => ({
      questionNumber,
      office: offices(questionNumber),
      parts: parts.map(({ shown, unit }) => toPart(shown, unit, context)),
    }),
  );
}

/** Where a part of a reply stands on the page of its question, in words: `5-8916, réponse 2, point 3`; the number once. */
export function placeWords(unit: ComparedUnit, context: SeriesContext): WordingInBoth {
  const [first, ...others] = wordsIn(context, (locale) => placeIn(unit, locale));
  if (!first) return [];
  const behindNumber = unit.questionNumber.length + separator.length;
  return [first, ...others.map(({ text, lang }) => ({ text: text.slice(behindNumber), lang }))];
}

function toPart(shown: ShownUnit, unit: ComparedUnit, context: SeriesContext): GiverPart {
  return {
    anchor: shown.anchor,
    service: printedIn(
      context,
      localize((locale) => serviceHeading(shown.texts[locale])),
    ),
    href: addressOnPage(unit.questionNumber, unit.id, context),
    place: placeWords(unit, context),
    notes: [
      ...(unit.reply.isProvisional ? [wordsIn(context, (locale) => messages[locale].question.provisional)] : []),
      ...(unit.answers.length > 1 ? [jointNote(unit, context)] : []),
    ],
    label: labelIn(context, (locale) => messages[locale].series.linkToPart(placeIn(unit, locale))),
  };
}

function serviceHeading(unit: ComparedUnit | undefined): string | undefined {
  if (!unit?.service) return undefined;
  const { paragraph, start, end } = unit.service.heading;
  return unit.reply.structure.text[paragraph - 1]?.slice(start, end).trim();
}

function jointNote({ answers }: ComparedUnit, context: SeriesContext): WordingInBoth {
  return wordsIn(context, (locale) =>
    messages[locale].series.together(formatList(locale, answers.map(subQuestionNumber))),
  );
}

function placeIn(unit: ComparedUnit, locale: Locale): string {
  const { ordinal } = unit.reply;
  const words = messages[locale].question;
  const numbers = pointNumbers(unit);
  return [
    unit.questionNumber,
    ...(ordinal > 1 ? [words.reply(ordinal, ordinal).toLocaleLowerCase(locale)] : []),
    ...(numbers.length > 0 ? [words.point(formatList(locale, numbers), numbers.length)] : []),
  ].join(separator);
}

/** The numbers of the point that a part is; none of other parts. */
function pointNumbers({ kind, blocks, id, service, reply }: ComparedUnit): readonly string[] {
  const [block] = blocks;
  if (kind !== 'point' || block?.kind !== 'point') return [];
  if (block.labels.length > 1 || !reply.places.has(block)) return block.labels;
  return [pointNumber(id, service ? addressOf(service, reply.places, reply.sectionId) : reply.sectionId)];
}
