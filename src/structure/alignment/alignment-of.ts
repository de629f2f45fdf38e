import { locales, type Locale, type Localized } from '../../domain/locale.ts';
import { questionId, replyId } from '../../domain/place-id.ts';
import type { Question } from '../../domain/question.ts';
import type { Text } from '../../domain/text.ts';
import type { StructureKind } from '../block.ts';
import { structureOf } from '../structure-of.ts';
import { alignTexts, type AlignedRow } from './align-texts.ts';
import { findDivided } from './row-ids.ts';

/** How far the two languages of a question and its replies have the same paragraphs. */
export interface Alignment {
  /** How many paragraphs there are in both languages together, in texts that both have. */
  readonly paragraphs: number;
  /** Those without a counterpart, in the order of the rows. */
  readonly alone: readonly LoneParagraph[];
  /**
   * Of sections in which the languages do not count alike, the ordinal from which on a paragraph of either has an id of its
   * own on the bilingual page (`fr-r-p3`).
   */
  readonly divided: ReadonlyMap<string, number>;
  /** The rows of each section that both languages have. */
  readonly rows: ReadonlyMap<string, readonly AlignedRow[]>;
}

type AlignedTexts = Pick<Question, 'text' | 'answers'>;

/** A paragraph that the other language does not have. */
export interface LoneParagraph {
  /** `q`, `r`, `r2` … */
  readonly sectionId: string;
  readonly locale: Locale;
  /** In its text, from 1. */
  readonly ordinal: number;
  /** What it begins with, to be recognised by. */
  readonly firstWords: string;
}

const alignments = new WeakMap<AlignedTexts, Alignment>();

/** The alignment of a question and its replies. What was found of a question is kept as long as the question is. */
export function alignmentOf(question: AlignedTexts): Alignment {
  const known = alignments.get(question) ?? align(question);
  alignments.set(question, known);
  return known;
}

function align({ text, answers }: AlignedTexts): Alignment {
  const sections = [
    toSection(questionId, 'question', text),
    ...answers.map((answer, index) => toSection(replyId(index + 1), 'reply', answer.text)),
  ].flat();
  return {
    paragraphs: sections.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    alone: sections.flatMap(({ alone }) => alone),
    divided: new Map(sections.flatMap(({ divided }) => [...divided])),
    rows: new Map(sections.flatMap(({ rows }) => [...rows])),
  };
}

/** The alignment of one text; none where a language lacks it. */
function toSection(sectionId: string, kind: StructureKind, { fr, nl }: Localized<Text>): Alignment[] {
  if (!fr?.length || !nl?.length) return [];
  const rows = alignTexts(structureOf(fr, kind), structureOf(nl, kind));
  const texts = { fr, nl };
  const alone = rows
    .filter((row) => row.fr.length === 0 || row.nl.length === 0)
    .flatMap((row) => locales.flatMap((locale) => row[locale].map((ordinal) => ({ locale, ordinal }))));
  const toLone = ({ locale, ordinal }: Pick<LoneParagraph, 'locale' | 'ordinal'>): LoneParagraph => {
    return { sectionId, locale, ordinal, firstWords: firstWordsOf(texts[locale][ordinal - 1] ?? '') };
  };
  const divided = findDivided(rows);
  return [
    {
      paragraphs: fr.length + nl.length,
      alone: alone.map(toLone),
      divided: new Map(divided < 0 ? [] : [[sectionId, divided + 1]]),
      rows: new Map([[sectionId, rows]]),
    },
  ];
}

const mostCharacters = 60;

/** The first words of a paragraph on one line, with three dots where it goes on. */
function firstWordsOf(paragraph: string): string {
  const line = paragraph.replaceAll(/\s+/g, ' ');
  if (line.length <= mostCharacters) return line;
  const end = line.lastIndexOf(' ', mostCharacters);
  return `${end > 0 ? line.slice(0, end) : Array.from(line).slice(0, mostCharacters).join('')} …`;
}
