import { z } from 'zod';
import { localeSchema } from './locale.ts';

export const layouts = ['web', 'print-unilingual', 'print-bilingual'] as const;
export const layoutSchema = z.enum(layouts);
export type Layout = z.infer<typeof layoutSchema>;

/** One raw file a question was read from. `path` is relative to the folder of raw files; `sha256` is of its bytes, in hexadecimal. */
export const sourceSchema = z
  .strictObject({
    path: z.string().min(1),
    layout: layoutSchema,
    locales: z.array(localeSchema).min(1).readonly(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  })
  .readonly();
export type Source = z.infer<typeof sourceSchema>;
