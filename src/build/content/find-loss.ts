import { Buffer } from 'node:buffer';
import { VFileMessage } from 'vfile-message';
import type { RawFile, Span } from '../../ingest/parse-question.ts';

/**
 * Proves, for a file that was read, that its reading accounts for every byte: the stretches of its ledger, joined, are
 * the file.
 *
 * @returns the message to refuse the file with at the first byte that differs; `undefined` when nothing is lost
 */
export function findLoss({ path, bytes }: RawFile, spans: readonly Span[]): VFileMessage | undefined {
  const joined = Buffer.from(spans.map(({ text }) => text).join(''));
  if (joined.equals(bytes)) return undefined;
  let same = 0;
  while (same < bytes.length && joined[same] === bytes[same]) same += 1;
  const before = Buffer.from(bytes.subarray(0, same)).toString('utf8').split('\n');
  const message = new VFileMessage('Unexpected gap in the account of the file, expected every byte of it once', {
    place: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    ruleId: 'incomplete-ledger',
    source: 'build',
  });
  message.file = path;
  message.fatal = true;
  return message;
}
