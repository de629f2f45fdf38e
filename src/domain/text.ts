import { z } from 'zod';

/**
 * A block between blank lines of the source, its inner line breaks kept as `\n`. The first and last character are
 * neither a space nor U+00A0.
 */
export const paragraphSchema = z.string().min(1);
export type Paragraph = z.infer<typeof paragraphSchema>;

/** A question or a reply in one language: its paragraphs in reading order, headings excluded. */
export const textSchema = z.array(paragraphSchema).readonly();
export type Text = z.infer<typeof textSchema>;
