import { parse } from 'csv-parse/sync';

/**
 * The records of a file that `formatCsv` wrote, as a reader of others reads it: it refuses a quote inside a field without
 * quotes, and records that differ in length.
 *
 * @throws Error where the file is not such a one, or does not begin with a byte order mark
 */
export function readCsv(file: string): string[][] {
  if (!file.startsWith('\uFEFF')) throw new SyntaxError('Unexpected beginning, expected a byte order mark');
  return parse(file, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}
