import type { FoldPlace } from '../comparison/shown/fold-pages.ts';
import type { TextOutline } from '../comparison/outline/text-outline.ts';
import { findSuccessions, type Successions } from '../domain/life.ts';
import { findMentioners, type Mentions } from '../domain/mentions.ts';
import type { QuestionFacts } from '../domain/question.ts';
import { compareQuestionNumbers, type QuestionNumber } from '../domain/question-number.ts';
import { findSeries, type Series } from '../domain/series.ts';
import { parliamentaryYear } from '../domain/session.ts';
import type { SectionRows } from '../structure/alignment/row-notation.ts';

/** All questions, without their texts, in the orders in which pages need them. */
export interface Archive<Held extends QuestionFacts = QuestionFacts> {
  /** Newest first: by the day of asking, then by number. */
  readonly questions: readonly Held[];
  readonly byNumber: ReadonlyMap<QuestionNumber, Held>;
  /** The series of every number that belongs to one, also of numbers without a text. */
  readonly seriesByMember: ReadonlyMap<QuestionNumber, Series>;
  /** Which questions became which. */
  readonly successions: Successions;
  /** Which questions each mentions in its texts, and by which each is mentioned. */
  readonly mentions: Mentions;
  readonly mentioners: Mentions;
  /** Which paragraphs of each stand side by side, where that is known without reading it. */
  readonly rows: ReadonlyMap<QuestionNumber, SectionRows>;
  /** How long the texts of each are, and how they divide a comparison. */
  readonly outlines: ReadonlyMap<QuestionNumber, TextOutline>;
  /** Of long series, by their names, the sections that one page does not take. */
  readonly longSections: ReadonlyMap<QuestionNumber, LongSections>;
  /** Newest first; each with its questions, newest first. */
  readonly years: readonly ParliamentaryYear[];
}

/** Sections of a series that one page does not take, by their ids: of each where its pages begin, but the first. */
export type LongSections = ReadonlyMap<string, readonly FoldPlace[]>;

/** The questions of one parliamentary year. */
export interface ParliamentaryYear {
  /** `yyyy-yyyy` */
  readonly year: string;
  readonly questions: readonly QuestionFacts[];
}

/**
 * Arranges the questions of an archive, without what only the comparison of a series says (`withLongSections`).
 *
 * @param mentions - what their texts mention; without it no mention is known
 * @param outlines - of their texts; without it no series is too long for a page
 * @param rows - which paragraphs of their texts stand side by side; without it the pages find that themselves
 */
export function toArchive<Held extends QuestionFacts>(
  questions: Iterable<Held>,
  mentions: Mentions = new Map(),
  outlines: ReadonlyMap<QuestionNumber, TextOutline> = new Map(),
  rows: Archive['rows'] = new Map(),
): Archive<Held> {
  const newestFirst = [...questions].sort(
    (a, b) => compareText(b.askedOn, a.askedOn) || compareQuestionNumbers(b.questionNumber, a.questionNumber),
  );
  const byYear = Map.groupBy(newestFirst, ({ askedOn, session }) => parliamentaryYear(askedOn, session));
  return {
    questions: newestFirst,
    byNumber: new Map(newestFirst.map((question) => [question.questionNumber, question])),
    seriesByMember: findSeries(newestFirst),
    successions: findSuccessions(newestFirst),
    mentions,
    mentioners: findMentioners(mentions),
    rows,
    outlines,
    longSections: new Map(),
    years: [...byYear]
      .map(([year, ofYear]) => ({ year, questions: ofYear }))
      .sort((a, b) => compareText(b.year, a.year)),
  };
}

/** The series with the most recent member first. */
export function seriesOf(archive: Archive): Series[] {
  return [...new Set(archive.seriesByMember.values())].sort((a, b) => compareQuestionNumbers(b.name, a.name));
}

/** The members of a series whose texts the archive has, by number. */
export function heldMembers({ members }: Series, { byNumber }: Pick<Archive, 'byNumber'>): QuestionNumber[] {
  return members.filter((member) => byNumber.has(member));
}

/** The order of two texts by code unit, which for dates is the calendar's. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
