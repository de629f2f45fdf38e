import type { Locale } from '../../domain/locale.ts';
import type { Question } from '../../domain/question.ts';
import { alignTexts } from '../../structure/alignment/align-texts.ts';
import type { Sides } from '../../structure/alignment/landmarks.ts';
import { parseRows, type SectionRows } from '../../structure/alignment/row-notation.ts';
import { structureOf } from '../../structure/structure-of.ts';
import { toBilingualRows } from './bilingual-rows.ts';
import type { MentionLinks } from './inline-view.ts';
import { toLineViews } from './line-view.ts';
import { toRowGroups, type RowGroup } from './row-places.ts';
import { toSections, type SectionView } from './section-view.ts';

/** The question or one of its replies, in both languages. */
export interface BilingualSection {
  readonly id: string;
  readonly kind: SectionView['kind'];
  /** The section's heading and its text in each language; a language without a text has no passage. */
  readonly sides: Sides<SectionView>;
  /** The text side by side; `null` where not both languages have it. */
  readonly rows: readonly RowGroup[] | null;
  /** The language that alone has the text, which then stands in one column; `null` where both have it, or none. */
  readonly onlyLocale: Locale | null;
}

/**
 * The bilingual page: each section with its paragraphs side by side. It never shows one language for the other.
 *
 * @param mentionLinks - where the questions are found that the texts of each language mention
 * @param known - what was found before of which paragraphs stand side by side; what is missing is found now
 */
export function toBilingualSections(
  question: Question,
  mentionLinks: Sides<MentionLinks>,
  known: SectionRows = {},
): BilingualSection[] {
  const inLanguage = (locale: Locale) =>
    toSections(question, locale, mentionLinks[locale], (text) => {
      const paragraphs = text[locale];
      return paragraphs && paragraphs.length > 0 ? { paragraphs, locale } : undefined;
    });
  const inFrench = inLanguage('fr');
  const inDutch = inLanguage('nl');
  return inFrench.flatMap((fr, index) => {
    const nl = inDutch[index];
    return nl ? [toBilingualSection({ fr, nl }, question.originalLanguage ?? 'fr', known[fr.id])] : [];
  });
}

function toBilingualSection(sides: Sides<SectionView>, original: Locale, known: string | undefined): BilingualSection {
  const { fr, nl } = sides;
  const { id, kind } = fr;
  if (!fr.passage || !nl.passage) {
    return { id, kind, sides, rows: null, onlyLocale: (fr.passage ?? nl.passage)?.locale ?? null };
  }
  const aligned =
    known === undefined
      ? alignTexts(structureOf(fr.passage.paragraphs, kind), structureOf(nl.passage.paragraphs, kind))
      : parseRows(known);
  const lines = { fr: toLineViews(fr.blocks), nl: toLineViews(nl.blocks) };
  const rows = toBilingualRows(aligned, lines, id, original);
  return { id, kind, sides, rows: toRowGroups(rows, { fr: fr.blocks, nl: nl.blocks }, original), onlyLocale: null };
}
