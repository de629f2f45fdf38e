import { paragraphId, pointId } from '../domain/place-id.ts';
import type { PublishedId } from '../structure/places.ts';
import { digestWords } from './digest-words.ts';

/** What ids mean: of each the digest of its words; `''` for the question or a reply as a whole, which may grow. */
export type Meanings = ReadonlyMap<string, string>;

const digest = '[\\w-]{4}';
const section = '(?:q|r(?:[2-9]|[1-9]\\d+)?)';
const place = '[a-z\\d]+(?:-[a-z\\d]+)*';
const paragraph = `${digest}(?:\\+${place}(?:=${digest})?)*`;
const id = `${section}(?:-${place}=${digest})?`;

/** The source of a pattern for what {@link formatSection} writes, one section or several. */
export const permalinksPattern = `${section}:(?: ${section}:| ${paragraph})*`;

/** The source of a pattern for what {@link formatMeanings} writes. */
export const meaningsPattern = `${id}(?: ${id})*`;

/**
 * Writes the ids of a question or a reply in one language: `r: Yb3d Kk-9+1 0aZx+2=p_4R+3=8sWa`. Each word stands for a
 * paragraph, so that these need no ids, and is the digest of its words; behind `+` are the points and services that
 * begin in it, without the section's id, each with the digest of its own words where these are not all the paragraph's.
 *
 * @param sectionId - `q`, `r`, `r2` …
 * @param ids - all ids of the text, in reading order, as `publishedIdsOf` gives them
 */
export function formatSection(sectionId: string, ids: readonly PublishedId[]): string {
  let written = `${sectionId}:`;
  let whole = { words: '', digest: '' };
  for (const { id: own, paragraph: ordinal, words } of ids) {
    if (own === paragraphId(sectionId, ordinal)) {
      whole = { words, digest: digestWords(words) };
      written += ` ${whole.digest}`;
    } else {
      const ownDigest = words === whole.words ? whole.digest : digestWords(words);
      written += `+${own.slice(sectionId.length + 1)}${ownDigest === whole.digest ? '' : `=${ownDigest}`}`;
    }
  }
  return written;
}

/** Reads what {@link formatSection} wrote, sections parted by spaces; the empty text has no ids. */
export function readPermalinks(permalinks: string): Map<string, string> {
  const meanings = new Map<string, string>();
  let [sectionId, ordinal] = ['', 0];
  for (const word of permalinks === '' ? [] : permalinks.split(' ')) {
    if (word.endsWith(':')) {
      [sectionId, ordinal] = [word.slice(0, -1), 0];
      meanings.set(sectionId, '');
      continue;
    }
    const [whole = '', ...places] = word.split('+');
    ordinal += 1;
    meanings.set(paragraphId(sectionId, ordinal), whole);
    for (const each of places) {
      const [name = '', own = whole] = each.split('=');
      meanings.set(pointId(sectionId, name), own);
    }
  }
  return meanings;
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
