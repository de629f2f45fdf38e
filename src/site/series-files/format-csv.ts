/** What a field of a table holds; `null` for nothing. */
export type CsvValue = string | number | null;

/** Tells programs, Excel first, that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** Excel reads a file by the list separator of its system, which in Belgium is the semicolon, as the comma parts decimals. */
const separator = ';';

const lineEnd = '\r\n';

/**
 * A text that a spreadsheet would take for a formula and run: by its first sign, full-width ones and blanks before it
 * included (OWASP, "CSV Injection").
 */
const formula = /^[\s\0]*[=+\-@＝＋－＠]/u;

/** What has to be quoted: besides what RFC 4180 names also the comma, for programs that guess the separator, and outer blanks. */
const special = /[;,"\r\n\t]|^\s|\s$/u;

/**
 * A table as CSV by RFC 4180, the first record being its header: CRLF ends each record, quotes stand where they have to, and
 * are doubled inside. It differs from the letter of that text in two things, for those who open it in Excel: a byte order
 * mark comes first, and the separator is the semicolon. A text that a spreadsheet would run gets an apostrophe before it.
 *
 * @param records - of as many fields each
 */
export function formatCsv(records: readonly (readonly CsvValue[])[]): string {
  return byteOrderMark + records.map((record) => record.map(formatField).join(separator) + lineEnd).join('');
}

function formatField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
