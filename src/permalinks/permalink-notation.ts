import type { Locale } from '../domain/locale.ts';
import { localeId, paragraphId, pointId } from '../domain/place-id.ts';
import type { PublishedId } from '../structure/places.ts';
import { digestWords } from './digest-words.ts';

/** What ids mean: of each the digest of its words; `''` for the question or a reply as a whole, which may grow. */
export type Meanings = ReadonlyMap<string, string>;

const digest = '[\\w-]{4}';
const section = '(?:q|r(?:[2-9]|[1-9]\\d+)?)';
const place = '[a-z\\d]+(?:-[a-z\\d]+)*';
const divided = '|';
const paragraph = `(?:\\${divided} )?${digest}(?:\\+${place}(?:=${digest})?)*`;
const id = `(?:${section}|(?:fr-|nl-)?${section}-${place}=${digest})`;

/** The source of a pattern for what {@link formatSection} writes, one section or several. */
export const permalinksPattern = `${section}:(?: ${section}:| ${paragraph})*`;

/** The source of a pattern for what {@link formatMeanings} writes. */
export const meaningsPattern = `${id}(?: ${id})*`;

/**
 * Writes the ids of a question or a reply in one language: `r: Yb3d Kk-9+1 0aZx+2=p_4R+3=8sWa`. Each word stands for a
 * paragraph, so that these need no ids, and is the digest of its words; behind `+` are the points and services that
 * begin in it, without the section's id, each with the digest of its own words where these are not all the paragraph's.
 * From a `|` on, each paragraph has an id with its language on the bilingual page, too: `fr-r-p3`.
 *
 * @param sectionId - `q`, `r`, `r2` …
 * @param ids - all ids of the text, in reading order, as `publishedIdsOf` gives them
 * @param dividedFrom - the ordinal of the first paragraph that has such an id; none where no paragraph has one
 */
export function formatSection(sectionId: string, ids: readonly PublishedId[], dividedFrom?: number): string {
  let written = `${sectionId}:`;
  let whole = { words: '', digest: '' };
  for (const { id: own, paragraph: ordinal, words } of ids) {
    if (own === paragraphId(sectionId, ordinal)) {
      whole = { words, digest: digestWords(words) };
      written += ordinal === dividedFrom ? ` ${divided} ${whole.digest}` : ` ${whole.digest}`;
    } else {
      const ownDigest = words === whole.words ? whole.digest : digestWords(words);
      written += `+${own.slice(sectionId.length + 1)}${ownDigest === whole.digest ? '' : `=${ownDigest}`}`;
    }
  }
  return written;
}

/** A question or a reply as {@link formatSection} writes it. */
export interface PublishedSection {
  readonly id: string;
  readonly paragraphs: readonly PublishedParagraph[];
}

export interface PublishedParagraph {
  readonly digest: string;
  /** The ids that lead to it, its own first, each with the digest of its words. */
  readonly meanings: Meanings;
}

/**
 * Reads what {@link formatSection} wrote, sections parted by spaces; the empty text has no ids.
 *
 * @param locale - the language of the text
 */
export function readPermalinks(permalinks: string, locale: Locale): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const { id: sectionId, paragraphs } of readSections(permalinks, locale)) {
    meanings.set(sectionId, '');
    for (const each of paragraphs) for (const [own, words] of each.meanings) meanings.set(own, words);
  }
  return meanings;
}

/** The same, a paragraph at a time. */
export function readSections(permalinks: string, locale: Locale): readonly PublishedSection[] {
  const sections: { id: string; paragraphs: PublishedParagraph[] }[] = [];
  let isDivided = false;
  for (const word of permalinks === '' ? [] : permalinks.split(' ')) {
    const current = sections.at(-1);
    if (word.endsWith(':')) {
      sections.push({ id: word.slice(0, -1), paragraphs: [] });
      isDivided = false;
    } else if (word === divided) {
      isDivided = true;
    } else if (current) {
      const bare = paragraphId(current.id, current.paragraphs.length + 1);
      const ids = isDivided ? [bare, localeId(locale, bare)] : [bare];
      current.paragraphs.push(readParagraph(word, ids, current.id));
    }
  }
  return sections;
}

function readParagraph(word: string, ids: readonly string[], sectionId: string): PublishedParagraph {
  const [whole = '', ...places] = word.split('+');
  const points = places.map((each) => {
    const [name = '', own = whole] = each.split('=');
    return [pointId(sectionId, name), own] as const;
  });
  return { digest: whole, meanings: new Map([...ids.map((each) => [each, whole] as const), ...points]) };
}

/** Writes ids one by one: `r2 r2-p1=Yb3d r2-1=Yb3d`. */
export function formatMeanings(meanings: Meanings): string {
  return Array.from(meanings, ([each, own]) => (own === '' ? each : `${each}=${own}`)).join(' ');
}

/** The inverse of {@link formatMeanings}. */
export function readMeanings(written: string): Map<string, string> {
  return new Map(
    (written === '' ? [] : written.split(' ')).map((each) => {
      const [name = '', own = ''] = each.split('=');
      return [name, own];
    }),
  );
}
