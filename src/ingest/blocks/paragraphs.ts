import { isBlank, type Piece, type SourceText } from '../text/source-text.ts';

/** A paragraph: a block between blank lines, inner line breaks included. */
export interface ParagraphPiece extends Piece {
  /** Whether a line that holds only U+00A0 stands before it: bilingual prints end each language of the question so. */
  readonly afterSpacer: boolean;
}

/** The paragraphs of lines, or of table cells: these never share one. */
export function toParagraphs(source: SourceText, lines: readonly Piece[]): ParagraphPiece[] {
  const paragraphs: ParagraphPiece[] = [];
  let [start, end, afterSpacer] = [-1, -1, false];
  const close = (): void => {
    if (start < 0) return;
    paragraphs.push({ start, end, text: source.text.slice(start, end), afterSpacer });
    [start, afterSpacer] = [-1, false];
  };
  for (const line of lines) {
    if (isBlank(line)) {
      close();
      afterSpacer ||= isSpacer(line);
    } else {
      if (start >= 0 && isBreak(source.text.slice(end, line.start))) close();
      if (start < 0) start = line.start;
      end = line.end;
    }
  }
  close();
  return paragraphs;
}

/** Whether what stands between two lines parts them: more than a line break. */
function isBreak(between: string): boolean {
  return between.length > 1 && (between.trim() !== '' || between.split(/\r\n|\n|\r/).length > 2);
}

/** Whether a line holds U+00A0 and nothing else that is printed. */
export function isSpacer(line: Piece): boolean {
  return isBlank(line) && line.text.includes('\u00a0');
}
