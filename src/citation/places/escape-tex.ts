/** What LaTeX takes for a command, and how it prints it; and the space that is not broken. The braces are named, as BibTeX counts even those behind a backslash. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u00A0': '~',
};

/** Words for a field of BibTeX between braces. Letters with accents stay: BibTeX files are UTF-8. */
export function escapeTex(words: string): string {
  return words.replace(/[\\{}~^&%$#_\u00A0]/g, (sign) => escapes[sign] ?? sign);
}
