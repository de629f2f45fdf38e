import { z } from 'zod';
import { localeSchema } from '../domain/locale.ts';
import { questionNumberSchema } from '../domain/question-number.ts';
import { meaningsPattern, permalinksPattern } from './permalink-notation.ts';

const goneMark = 'gone:';

const fields = {
  permalinks: { pattern: permalinksPattern, form: 'the ids of a text, as "q: Yb3d Kk-9+1 r: 0aZx"' },
  gone: { pattern: meaningsPattern, form: 'ids with their digests, as "r-p7=Yb3d"' },
} as const;

/**
 * A line of the ledger: a question in one language. `permalinks` are the ids that are published, as `formatSection`
 * writes them; `gone` are those that were, and that a correction has taken away, as `formatMeanings` does. Either can be
 * empty: a line is never removed.
 */
export const ledgerLineSchema = z
  .strictObject({
    questionNumber: questionNumberSchema,
    locale: localeSchema,
    permalinks: z.string().regex(wholly(fields.permalinks.pattern)),
    gone: z.string().regex(wholly(fields.gone.pattern)),
  })
  .refine(({ permalinks, gone }) => permalinks !== '' || gone !== '', { path: ['permalinks'] })
  .readonly();
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** What is wrong with a line: where, from column 1, and what, as `Unexpected …, expected …`. */
export interface LineFault {
  readonly column: number;
  readonly reason: string;
}

/** `5-8916 fr q: Yb3d Kk-9+1 gone: q-p3=0aZx`. */
export function formatLedgerLine({ questionNumber, locale, permalinks, gone }: LedgerLine): string {
  const parts = [questionNumber, locale, permalinks, gone === '' ? '' : `${goneMark} ${gone}`];
  return parts.filter((part) => part !== '').join(' ');
}

/** The inverse of {@link formatLedgerLine}; for anything else, what is wrong with it first. */
export function parseLedgerLine(line: string): LedgerLine | LineFault {
  const cut = line.indexOf(` ${goneMark} `);
  const published = cut === -1 ? line : line.slice(0, cut);
  const [questionNumber = '', locale = '', ...words] = published.split(' ');
  const permalinks = words.join(' ');
  const gone = cut === -1 ? '' : line.slice(cut + goneMark.length + 2);
  const parsed = ledgerLineSchema.safeParse({ questionNumber, locale, permalinks, gone });
  if (parsed.success) return parsed.data;
  const [field] = parsed.error.issues[0]?.path ?? [];
  const end = line.length + 1;
  if (field === 'questionNumber') return faultAt(1, questionNumber, '<legislature>-<serial>, as 5-8916');
  if (field === 'locale') return faultAt(Math.min(questionNumber.length + 2, end), locale, 'fr or nl');
  if (field === 'gone') return faultIn(fields.gone, gone, end - gone.length);
  return faultIn(fields.permalinks, permalinks, Math.min(questionNumber.length + locale.length + 3, end));
}

function wholly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})?$`);
}

function faultIn(
  { pattern, form }: { readonly pattern: string; readonly form: string },
  words: string,
  column: number,
) {
  const start = new RegExp(`^(?:${pattern})?`).exec(words)?.[0].length ?? 0;
  return faultAt(column + start, words.slice(start), form);
}

/** So much of what is wrong is shown. */
const shown = 40;

function faultAt(column: number, words: string, expected: string): LineFault {
  const found = words === '' ? 'end' : JSON.stringify(words.length > shown ? `${words.slice(0, shown)}…` : words);
  return { column, reason: `Unexpected ${found}, expected ${expected}` };
}
