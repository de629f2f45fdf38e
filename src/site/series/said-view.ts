import type { ComparedUnit } from '../../comparison/compared-unit.ts';
import { localesOf, type Locale, type Localized } from '../../domain/locale.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { alignTexts } from '../../structure/alignment/align-texts.ts';
import type { BlockView } from '../text/block-view.ts';
import type { WordingInBoth } from '../text/wording-in-both.ts';
import type { Quotations } from './quotations.ts';
import { toQuotedRows, type QuotedRows } from './quoted-rows.ts';
import { shownLocales, wordsIn, type SeriesContext } from './series-context.ts';

/** Words in one language. */
export interface SaidSide {
  /** Their language, where it is not that of the page. */
  readonly lang: Locale | undefined;
  readonly blocks: readonly BlockView[];
  /** Said where the page is in a language that they are missing in. */
  readonly note: WordingInBoth;
}

/** Words as a page of a series shows them: in one language, in two beside each other, or paragraph by paragraph. */
export type SaidView =
  | { readonly kind: 'sides'; readonly sides: readonly SaidSide[] }
  | { readonly kind: 'rows'; readonly rows: QuotedRows };

/** The words of a part of a reply in the languages that a page shows it in. */
export function toSaidView(texts: Localized<ComparedUnit>, quotations: Quotations, context: SeriesContext): SaidView {
  const { fr, nl } = texts;
  if (fr && nl && isWholeReply(fr) && isWholeReply(nl)) {
    const aligned = alignTexts(fr.reply.structure, nl.reply.structure);
    return { kind: 'rows', rows: toQuotedRows(aligned, { fr: quotations.ofUnit(fr), nl: quotations.ofUnit(nl) }) };
  }
  return { kind: 'sides', sides: toSides(texts, (unit) => quotations.ofUnit(unit), context) };
}

/** Whether a part is all of a reply, of which no service has a part. */
function isWholeReply({ kind, service }: ComparedUnit): boolean {
  return kind === 'whole' && service === undefined;
}

/** Texts in the languages that have them, each with what is said of a language that none is in. */
export function toSides<T>(
  texts: Localized<T>,
  blocksOf: (text: T, locale: Locale) => readonly BlockView[],
  context: SeriesContext,
): SaidSide[] {
  const held = localesOf(texts);
  const missing = shownLocales(context).filter((locale) => !held.includes(locale));
  const note = missing.flatMap((each) => wordsIn(context, (page) => messages[page].question.textMissingIn[each]));
  return held.flatMap((locale): SaidSide[] => {
    const text = texts[locale];
    if (text === undefined) return [];
    return [{ lang: context.language === locale ? undefined : locale, blocks: blocksOf(text, locale), note }];
  });
}
