import { z } from 'zod';

/** The party of a senator who sits for none: *Indépendant* in French, *Onafhankelijke* in Dutch. */
export const independent = 'independent';

/** A senator who asks: the name as printed, and the party's printed label, {@link independent}, or `null` when none is printed. */
export const authorSchema = z.strictObject({ name: z.string().min(1), party: z.string().min(1).nullable() }).readonly();
export type Author = z.infer<typeof authorSchema>;
