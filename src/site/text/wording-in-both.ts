import { locales, type Locale, type Localized } from '../../domain/locale.ts';

/** Words of the bilingual page that stand once for both languages: a part a language, or one where both say the same. */
export type WordingInBoth = readonly { readonly text: string; readonly lang: Locale | undefined }[];

/** The wordings of both languages; words that are the same in both have no language of their own. */
export function toWordingInBoth(wordings: Localized<string>): WordingInBoth {
  const { fr, nl } = wordings;
  if (fr !== undefined && fr === nl) return [{ text: fr, lang: undefined }];
  return locales.flatMap((lang) => {
    const text = wordings[lang];
    return text === undefined ? [] : [{ text, lang }];
  });
}
