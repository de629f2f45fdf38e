import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { localized } from './locale.ts';

export const chronologyEventKinds = [
  'sent',
  'reminder',
  'answered',
  'requalified',
  'withdrawn',
  'file-closed',
  'legislature-ended',
  'other',
] as const;
export type ChronologyEventKind = (typeof chronologyEventKinds)[number];

/**
 * One line of the chronology.
 *
 * `deadline` is the end of the time allowed for the reply, printed with the sending on some pages. `label` is the
 * event as it is printed on the page, or in the column, of each language: bilingual prints have Dutch labels in both.
 */
export const chronologyEventSchema = z
  .strictObject({
    kind: z.enum(chronologyEventKinds),
    on: calendarDateSchema,
    deadline: z.exactOptional(calendarDateSchema),
    label: localized(z.string().min(1)),
  })
  .readonly();
export type ChronologyEvent = z.infer<typeof chronologyEventSchema>;
