import { VFileMessage } from 'vfile-message';

/** How much a message weighs, the heaviest first: an `error` is a file that could not be used, or a link that would break. */
export const weights = ['error', 'warning', 'info'] as const;
export type Weight = (typeof weights)[number];

/** A place in a raw file: lines and columns count from 1. */
export interface MessagePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where a message stands, and what it says, as a plain value: it can be kept, and passed from one thread to another. */
export interface MessageRecord extends MessagePlace {
  readonly weight: Weight;
  readonly ruleId: string;
  readonly source: string;
  readonly reason: string;
  /** The other end of a finding. */
  readonly cause?: MessagePlace & { readonly reason: string };
}

/** The record of a message of any origin: of reading, of joining, of the build. */
export function toMessageRecord(message: VFileMessage): MessageRecord {
  const { cause, ruleId = '', source = '' } = message;
  return {
    ...placeOf(message),
    weight: weightOf(message),
    ruleId,
    source,
    reason: message.reason,
    ...(cause instanceof VFileMessage ? { cause: { ...placeOf(cause), reason: cause.reason } } : {}),
  };
}

function placeOf({ file = '', line = 1, column = 1 }: VFileMessage): MessagePlace {
  return { file, line, column };
}

function weightOf({ fatal }: VFileMessage): Weight {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'info';
}
