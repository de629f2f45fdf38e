/** What a pattern finds at an offset, and nowhere else. @param pattern - sticky */
export function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
