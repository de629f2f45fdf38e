/** The number of a sub-question as it is read: `2-b` → `2.b`. */
export function subQuestionNumber(path: string): string {
  return path.replaceAll('-', '.');
}
