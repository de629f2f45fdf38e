import type { Paragraph } from '../domain/text.ts';

/** A character that may be markup wherever it stands, or that is changed on the way. */
const suspect = /[\t\r&*<[\\\]_`\0]/;
/** What begins an item of a list, whose sign is escaped: a number with a full stop or a bracket, or a dash. */
const itemMark = /^(?=\d+[.)] |- )(\d*)(.)/;
/** What else can begin a block, and a line without anything. */
const otherOpening = /^(?:$|[\s#+=>~-]|\d+[.)])/;

/**
 * Writes a paragraph as remark does, where nothing but the marks of items is to be escaped in it: so are most, and
 * remark, which has much else to consider, takes many times as long.
 *
 * @returns `undefined` where there may be more to it
 */
export function toOrdinaryMarkdown(paragraph: Paragraph): string | undefined {
  if (suspect.test(paragraph) || !paragraph.isWellFormed()) return undefined;
  const lines: string[] = [];
  for (const line of paragraph.split('\n')) {
    const escaped = line.replace(itemMark, '$1\\$2');
    if (/\s$/.test(line) || (escaped === line && otherOpening.test(line))) return undefined;
    lines.push(escaped);
  }
  return lines.join('\n');
}
