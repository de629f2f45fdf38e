import { weights, type MessageRecord, type Weight } from './message-record.ts';

/** How many messages of one rule there are, and in how many files. */
export interface RuleCount {
  readonly ruleId: string;
  readonly source: string;
  readonly weight: Weight;
  readonly messages: number;
  readonly files: number;
}

/** How many messages there are in one file. */
export type FileCount = { readonly file: string } & Readonly<Record<Weight, number>>;

/** All that was found in an archive, for a program. */
export interface LintReport {
  /** The heaviest first, then the most frequent. */
  readonly rules: readonly RuleCount[];
  /** The worst first: by errors, then by warnings, then by the rest. */
  readonly files: readonly FileCount[];
  /** As they came. */
  readonly messages: readonly MessageRecord[];
}

/** The report of messages of any origin: of reading, of joining and of the rules of the corpus. */
export function toLintReport(messages: readonly MessageRecord[]): LintReport {
  return { rules: countByRule(messages), files: countByFile(messages), messages };
}

function countByRule(records: readonly MessageRecord[]): RuleCount[] {
  const groups = Map.groupBy(records, ({ ruleId, source, weight }) => JSON.stringify([ruleId, source, weight]));
  const counts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { ruleId, source, weight } = first;
    return [{ ruleId, source, weight, messages: group.length, files: new Set(group.map(({ file }) => file)).size }];
  });
  return counts.sort(
    (a, b) =>
      weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
      b.messages - a.messages ||
      compareTexts(a.ruleId, b.ruleId) ||
      compareTexts(a.source, b.source),
  );
}

function countByFile(records: readonly MessageRecord[]): FileCount[] {
  const counts = new Map<string, { file: string } & Record<Weight, number>>();
  for (const { file, weight } of records) {
    const count = counts.get(file) ?? { file, error: 0, warning: 0, info: 0 };
    count[weight] += 1;
    counts.set(file, count);
  }
  return [...counts.values()].sort(
    (a, b) => b.error - a.error || b.warning - a.warning || b.info - a.info || compareTexts(a.file, b.file),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
