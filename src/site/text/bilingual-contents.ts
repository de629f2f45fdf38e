import { localesOf, localize, type Locale, type Localized } from '../../domain/locale.ts';
import { otherLocale } from '../../domain/other-locale.ts';
import type { BilingualSection } from './bilingual-view.ts';
import { toContentsEntry, type ContentsEntry } from './contents-view.ts';
import { pointLinkLabel } from './place-wording.ts';
import { toWordingInBoth, type WordingInBoth } from './wording-in-both.ts';

/** A place in the contents of the bilingual page, once for both languages. */
export interface BilingualEntry {
  readonly id: string;
  readonly heading: WordingInBoth;
  /** The points in it, by their numbers; each label in both languages, or in the one that has the point. */
  readonly points: readonly {
    readonly id: string;
    readonly number: string;
    readonly label: string;
    readonly lang: Locale | undefined;
  }[];
  /** The parts of the services that answer in it. */
  readonly parts: readonly BilingualEntry[];
}

/** A text in the contents of the bilingual page: the places of both languages, the original's order first. */
export function toBilingualEntry(section: BilingualSection, original: Locale): BilingualEntry {
  return joinEntries(
    localize((locale) =>
      toContentsEntry(section.sides[locale], (number, service) => pointLinkLabel(section, number, service, locale)),
    ),
    original,
  );
}

/** Entries of one place, its name in each language; places that only the translation has stand behind the others. */
function joinEntries(entries: Localized<ContentsEntry>, original: Locale): BilingualEntry {
  const inOrder = [entries[original], entries[otherLocale(original)]].filter((entry) => entry !== undefined);
  const withId = <T extends { readonly id: string }>(id: string, listOf: (entry: ContentsEntry) => readonly T[]) =>
    localize((locale) => entries[locale] && listOf(entries[locale]).find((each) => each.id === id));
  const idsOf = (listOf: (entry: ContentsEntry) => readonly { readonly id: string }[]): string[] => [
    ...new Set(inOrder.flatMap((entry) => listOf(entry).map(({ id }) => id))),
  ];
  return {
    id: inOrder[0]?.id ?? '',
    heading: toWordingInBoth(localize((locale) => entries[locale]?.heading)),
    points: idsOf(({ points }) => points).map((id) => {
      const own = withId(id, ({ points }) => points);
      const known = localesOf(own);
      const labels = known.map((locale) => own[locale]?.label);
      return {
        id,
        number: own.fr?.number ?? own.nl?.number ?? '',
        label: labels.join(' · '),
        lang: known.length === 1 ? known[0] : undefined,
      };
    }),
    parts: idsOf(({ parts }) => parts).map((id) =>
      joinEntries(
        withId(id, ({ parts }) => parts),
        original,
      ),
    ),
  };
}
