import { alignColumns } from './align-columns.ts';
import type { MessageRecord } from './message-record.ts';

/**
 * The messages of one file for a person: its name, then a line a message, by line and column; below it the other end,
 * where there is one.
 *
 * @param nameOf - how a file is shown
 */
export function formatMessages(
  file: string,
  messages: readonly MessageRecord[],
  nameOf: (file: string) => string,
): string {
  const sorted = messages.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = alignColumns(
    sorted.map(({ line, column, weight, reason, ruleId }) => [`${line}:${column}`, weight, `${reason}  ${ruleId}`]),
  );
  const otherEnds = sorted.map(({ cause }) => {
    return cause ? [`    at ${nameOf(cause.file)}:${cause.line}:${cause.column}: ${cause.reason}`] : [];
  });
  return [nameOf(file), ...lines.flatMap((line, index) => [line, ...(otherEnds[index] ?? [])])].join('\n');
}
