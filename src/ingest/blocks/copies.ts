import type { ChronologyEvent } from '../../domain/chronology.ts';
import { localize, type Locale, type Localized } from '../../domain/locale.ts';
import type { Relation } from '../../domain/relation.ts';
import type { Ledger } from '../ledger.ts';
import { readChronologyLines } from './chronology-lines.ts';
import type { LocalPiece } from './local-piece.ts';
import { pairCopies, type Pair } from './pair-copies.ts';
import { readRelationLines } from './relation-lines.ts';

/**
 * Reads the chronology of a page, each event once.
 *
 * @param lines - the lines of every copy
 * @param locales - the languages of the page; with two, a copy is expected in each
 */
export function readChronology(
  ledger: Ledger,
  lines: readonly LocalPiece[],
  locales: readonly Locale[],
): ChronologyEvent[] {
  const events = readChronologyLines(ledger, lines);
  const pairs = pairCopies(
    events,
    ({ piece }) => piece.locale,
    ({ kind, on }) => `${kind} ${on}`,
  );
  return pairs.flatMap((pair) => {
    const first = pair.fr ?? pair.nl;
    if (!first) return [];
    reportAlone(ledger, pair, locales, first.on);
    const deadline = first.deadline ?? pair.nl?.deadline;
    if (pair.nl?.deadline !== undefined && pair.nl.deadline !== deadline) {
      const reason = `Unexpected deadline ${pair.nl.deadline}, expected ${String(deadline)} as in the first copy`;
      ledger.report('unequal-copies', pair.nl.piece.start, reason);
    }
    const label = labelOf(pair);
    return [{ kind: first.kind, on: first.on, ...(deadline === undefined ? {} : { deadline }), label }];
  });
}

/** Reads the relations of a page, each once. */
export function readRelations(ledger: Ledger, lines: readonly LocalPiece[], locales: readonly Locale[]): Relation[] {
  const relations = readRelationLines(ledger, lines);
  const pairs = pairCopies(
    relations,
    ({ piece }) => piece.locale,
    ({ kind, target }) => `${kind} ${target.kind} ${target.number}`,
  );
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const first = pair.fr ?? pair.nl;
    if (!first) return [];
    const key = `${first.kind} ${first.label} ${first.target.kind} ${first.target.number}`;
    if (seen.has(key)) {
      const reason = `Unexpected second relation "${first.label} ${first.target.number}", expected each once`;
      ledger.report('repeated-relation', first.piece.start, reason);
      return [];
    }
    seen.add(key);
    reportAlone(ledger, pair, locales, first.target.number);
    return [{ kind: first.kind, label: labelOf(pair), target: first.target }];
  });
}

interface Printed {
  readonly piece: LocalPiece;
  readonly label: string;
}

function reportAlone(ledger: Ledger, pair: Pair<Printed>, locales: readonly Locale[], detail: string): void {
  const alone = pair.fr && pair.nl ? undefined : (pair.fr ?? pair.nl);
  if (!alone || locales.length < 2) return;
  const reason = `Unexpected single copy of "${alone.label} ${detail}", expected it in both`;
  ledger.report('unequal-copies', alone.piece.start, reason);
}

function labelOf(pair: Pair<Printed>): Localized<string> {
  return localize((locale) => (pair[locale]?.label === '' ? undefined : pair[locale]?.label));
}
