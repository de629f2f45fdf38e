import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { localized } from './locale.ts';
import { textSchema } from './text.ts';

/**
 * One reply of a minister. `receivedOn` is the date of its heading, `null` when the heading has none that can be read;
 * `provisional` says that the heading calls it so, and another reply is to come.
 */
export const answerSchema = z
  .strictObject({
    receivedOn: calendarDateSchema.nullable(),
    provisional: z.exactOptional(z.literal(true)),
    text: localized(textSchema),
  })
  .readonly();
export type Answer = z.infer<typeof answerSchema>;
