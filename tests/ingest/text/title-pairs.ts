import { readFileSync } from 'node:fs';
import { z } from 'zod';

const pairsSchema = z
  .array(z.strictObject({ fr: z.string().min(1), nl: z.string().min(1), traits: z.array(z.string()) }).readonly())
  .min(200)
  .readonly();

/** A title in both languages, as a ministry would write it, and what is hard about its seam. */
export type TitlePair = z.infer<typeof pairsSchema>[number];

/** Reads a set of titles of `tests/fixtures`. */
export function readTitlePairs(name: string): readonly TitlePair[] {
  return pairsSchema.parse(JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')));
}
