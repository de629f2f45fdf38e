import type { QueryFinding } from './finding.ts';
import { readAsked } from './read-asked.ts';
import { readPiece, type PlacedValue } from './read-piece.ts';
import { readTokens } from './read-token.ts';
import { findUnsearchable } from './find-unsearchable.ts';
import { limitTerms } from './limit-terms.ts';
import type { Query } from './query.ts';
import { toChoices } from './to-choices.ts';

/** What a query was read as. */
export interface ParsedQuery {
  readonly query: Query;
  /** In the order of their places. */
  readonly findings: readonly QueryFinding[];
  /** Every value of {@link Query.choices}, as often as it was written. */
  readonly values: readonly PlacedValue[];
}

/**
 * Reads what a person writes to look for something: words, of which all must occur; `"a phrase"`; `-word`, `-"a phrase"`;
 * and fields, as `ministre:justice`, `parti:PS,"Open Vld"`, `-statut:retirée`, `du:2012-05 au:2013`. Fields, and what they
 * are of, are named in French or in Dutch, whatever the page. A field written twice is one, with the values of both.
 *
 * Any text is a query. What could not be understood is a finding that says where it stands; {@link QueryFinding} lists what
 * is done with it.
 */
export function parseQuery(text: string): ParsedQuery {
  const pieces = readTokens(text).flatMap(readPiece);
  const written = pieces.flatMap((piece) => (piece.kind === 'term' ? piece.term : []));
  const { kept: terms, lost } = limitTerms(written);
  const values = pieces.flatMap((piece) => (piece.kind === 'value' ? piece.value : []));
  const dates = readAsked(pieces.flatMap((piece) => (piece.kind === 'date' ? piece.date : [])));
  const query: Query = {
    terms: terms.map(({ kind, text: words, isExcluded }) => ({ kind, text: words, isExcluded })),
    choices: toChoices(values),
    asked: dates.asked,
  };
  const own = pieces.flatMap((piece) => (piece.kind === 'finding' ? piece.finding : []));
  const [first, last] = [lost.at(0), lost.at(-1)];
  if (first && last) own.push({ ruleId: 'too-many-words', start: first.start, end: last.end });
  const findings = [...own, ...dates.findings, ...findUnsearchable(query, { terms, values })];
  return { query, values, findings: findings.sort((a, b) => a.start - b.start || a.end - b.end) };
}
