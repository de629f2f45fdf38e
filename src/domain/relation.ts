import { z } from 'zod';
import { localized } from './locale.ts';
import { questionNumberSchema } from './question-number.ts';

export const relationKinds = [
  'also-asked-to',
  'resubmitted-as',
  'resubmission-of',
  'requalified-as',
  'requalification-of',
  'other',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Each kind has a number series of its own: request for explanations 5-2970 is not written question 5-2970. */
export const targetKinds = ['written-question', 'request-for-explanations', 'oral-question', 'other'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** What a relation points to, whether or not the archive holds it. `word` is the printed kind where it is not known. */
export const relationTargetSchema = z
  .strictObject({ kind: z.enum(targetKinds), number: questionNumberSchema, word: z.exactOptional(z.string().min(1)) })
  .readonly();
export type RelationTarget = z.infer<typeof relationTargetSchema>;

/** A link from a question to another. `label` is what is printed before the colon, by language, as in the chronology. */
export const relationSchema = z
  .strictObject({
    kind: z.enum(relationKinds),
    label: localized(z.string().min(1)),
    target: relationTargetSchema,
  })
  .readonly();
export type Relation = z.infer<typeof relationSchema>;
