import { isNode, LineCounter, parseDocument, stringify, type Document } from 'yaml';
import { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
import { isOrdinary, toOrdinaryYaml } from './ordinary-yaml.ts';
import { unexpectedMarkdown } from './unexpected.ts';

/**
 * The YAML of a frontmatter, without its fences: every string value between double quotes, dates included, and one
 * line a value, so that no text can be taken for anything but a text.
 */
export function toYaml(frontmatter: Frontmatter): string {
  const ordinary = toOrdinaryYaml(frontmatter);
  if (isOrdinary(ordinary)) return ordinary;
  return stringify(frontmatter, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).trimEnd();
}

/**
 * Reads a frontmatter and checks it against the schema.
 *
 * @param yaml - the YAML between the fences
 * @param firstLine - the line of the file, from 1, on which it begins
 * @throws VFileMessage `frontmatter-yaml` when it is not YAML, `frontmatter-schema` when it is not a frontmatter, at
 *   the line and column of the first thing that is wrong
 */
export function fromYaml(yaml: string, firstLine: number): Frontmatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter });
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [flaw] = [...document.errors, ...document.warnings];
  if (flaw) {
    const reason = flaw.message.split('\n', 1)[0] ?? flaw.message;
    throw unexpectedMarkdown(
      `Unexpected YAML, expected a frontmatter: ${reason}`,
      'frontmatter-yaml',
      placeOf(flaw.pos[0]),
    );
  }
  const checked = frontmatterSchema.safeParse(document.toJS());
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = issue?.path ?? [];
  throw unexpectedMarkdown(
    `Unexpected value of "${path.join('.')}", expected a question's frontmatter: ${issue?.message ?? 'unknown'}`,
    'frontmatter-schema',
    placeOf(offsetOf(document, path)),
  );
}

/** Where the value at a path begins; a value that is missing stands where the one that lacks it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
