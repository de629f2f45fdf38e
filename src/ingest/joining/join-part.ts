import { VFileMessage } from 'vfile-message';
import type { Locale } from '../../domain/locale.ts';
import type { QuestionReading } from '../../domain/question.ts';
import type { Source } from '../../domain/source.ts';
import type { Form, Owner, Span } from '../reading.ts';

/** What one raw file gave of a question. `form` tells a table from lines, `spans` where each field stands in the file. */
export interface JoinPart {
  readonly source: Source;
  readonly question: QuestionReading;
  readonly form?: Form | null;
  readonly spans?: readonly Span[];
}

/** Ranks of the layouts, the most trusted first; tables have lost more on their way than lines have. */
const layoutRanks = { web: 0, 'print-bilingual': 1, 'print-unilingual': 2 } as const;
const tableRank = 3;

/**
 * The parts by trust: a file with an answer before one without, then web pages, bilingual prints, unilingual prints, and
 * tables; the same path order decides between equals.
 */
export function byTrust(parts: readonly JoinPart[]): readonly JoinPart[] {
  const rank = ({ source, question, form }: JoinPart): number =>
    (question.answers.length > 0 ? 0 : 10) + (form === 'table' ? tableRank : layoutRanks[source.layout]);
  return parts.toSorted((a, b) => rank(a) - rank(b) || (a.source.path < b.source.path ? -1 : 1));
}

/** Where a fact stands in a part: the nth stretch of an owner, in a language where one is given. */
export interface FactPlace {
  readonly owner: Owner;
  readonly locale?: Locale | undefined;
  readonly index?: number;
}

/** Reports that two files differ: the message stands in the less trusted one, and names the place in the other. */
export function reportDifference(
  messages: VFileMessage[],
  [trusted, other]: readonly [JoinPart, JoinPart],
  place: FactPlace,
  [expected, found]: readonly [string, string],
): void {
  const there = pointOf(trusted, place);
  const reason = `Unexpected ${place.owner} ${quote(found)}, expected ${quote(expected)} as in ${trusted.source.path}:${there.line}:${there.column}`;
  const message = new VFileMessage(reason, {
    place: pointOf(other, place),
    ruleId: 'differing-files',
    source: 'ingest',
  });
  message.fatal = false;
  message.file = other.source.path;
  messages.push(message);
}

function pointOf({ spans }: JoinPart, { owner, locale, index = 0 }: FactPlace): { line: number; column: number } {
  const own = spans?.filter((span) => span.owner === owner && (locale === undefined || span.locale === locale));
  const { line = 1, column = 1 } = own?.[index] ?? own?.[0] ?? {};
  return { line, column };
}

const longestQuote = 120;

function quote(text: string): string {
  return JSON.stringify(text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);
}
