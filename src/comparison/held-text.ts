import type { Locale, Localized } from '../domain/locale.ts';
import { otherLocale } from '../domain/other-locale.ts';
import type { Text } from '../domain/text.ts';
import type { Structure, StructureKind } from '../structure/block.ts';
import { structureOf } from '../structure/structure-of.ts';

/** A text in the language of a page; in the other one where it lacks that, as `locale` says. */
export interface HeldText {
  readonly locale: Locale;
  readonly structure: Structure;
}

/** A text in a language, else in the other; `undefined` where it has neither. */
export function heldTextOf(text: Localized<Text>, locale: Locale, kind: StructureKind): HeldText | undefined {
  for (const each of [locale, otherLocale(locale)]) {
    const paragraphs = text[each];
    if (paragraphs && paragraphs.length > 0) return { locale: each, structure: structureOf(paragraphs, kind) };
  }
  return undefined;
}
