import type { QuestionNumber } from '../domain/question-number.ts';
import type { LedgerLine } from './ledger-line.ts';
import { compareLedgerLines } from './ledger.ts';
import { formatMeanings, readMeanings, readPermalinks } from './permalink-notation.ts';
import type { TextPermalinks } from './to-permalinks.ts';

/** A question in one language of which published ids do not mean what they meant. */
export interface BrokenText {
  /** The line of the ledger that says what they meant. */
  readonly line: LedgerLine;
  /** The ids, in the order of the page. */
  readonly vanished: readonly string[];
  readonly changed: readonly string[];
}

/** What a ledger says of the texts that there are. */
export interface LedgerComparison {
  /** In the order of the ledger, those that are not corrected. */
  readonly broken: readonly BrokenText[];
  /** The same of the questions whose correction was asked for. */
  readonly corrected: readonly BrokenText[];
  /** How many texts have ids that are not in the ledger, and none that is broken. */
  readonly unrecorded: number;
  /** The ledger once it knows all ids but those of broken texts, which stay as they are. */
  readonly lines: readonly LedgerLine[];
}

/**
 * Compares a ledger with the ids of all texts: an id may come, and may never go or come to mean other words.
 *
 * A correction takes ids away for good: the ledger keeps their digests. Such an id may come back with the words that it
 * meant; for other words it is broken again, until that is a correction, too.
 *
 * @param lines - the whole ledger, in its order
 * @param texts - in any order
 * @param toCorrect - the questions that the ledger follows whatever they say now
 */
export function compareLedger(
  lines: readonly LedgerLine[],
  texts: Iterable<TextPermalinks>,
  toCorrect: ReadonlySet<QuestionNumber> = new Set(),
): LedgerComparison {
  const remaining = new Map(Array.from(texts, (text) => [keyOf(text), text]));
  const [broken, corrected]: [BrokenText[], BrokenText[]] = [[], []];
  let unrecorded = 0;
  const next = lines.map((line) => {
    const now = remaining.get(keyOf(line))?.permalinks ?? '';
    remaining.delete(keyOf(line));
    if (now === line.permalinks) return line;
    const { vanished, changed, followed } = follow(line, now);
    if (vanished.length + changed.length === 0) {
      unrecorded += 1;
      return followed;
    }
    const isCorrected = toCorrect.has(line.questionNumber);
    (isCorrected ? corrected : broken).push({ line, vanished, changed });
    return isCorrected ? followed : line;
  });
  const added = Array.from(remaining.values(), (text): LedgerLine => ({ ...text, gone: '' }));
  return {
    broken,
    corrected,
    unrecorded: unrecorded + added.length,
    lines: added.length === 0 ? next : [...next, ...added].sort(compareLedgerLines),
  };
}

function keyOf({ questionNumber, locale }: Pick<LedgerLine, 'questionNumber' | 'locale'>): string {
  return `${questionNumber} ${locale}`;
}

/** What breaks in a line when its text has other ids, and the line that knows these. */
function follow(
  line: LedgerLine,
  permalinks: string,
): Pick<BrokenText, 'vanished' | 'changed'> & { readonly followed: LedgerLine } {
  const now = readPermalinks(permalinks, line.locale);
  const published = readPermalinks(line.permalinks, line.locale);
  const known = new Map([...published, ...readMeanings(line.gone)]);
  const gone = new Map([...known].filter(([id]) => !now.has(id)));
  return {
    vanished: [...published.keys()].filter((id) => !now.has(id)),
    changed: [...known].filter(([id, digest]) => now.has(id) && now.get(id) !== digest).map(([id]) => id),
    followed: { ...line, permalinks, gone: formatMeanings(gone) },
  };
}
