import { z } from 'zod';
import { requireParts } from '../../domain/question-number.ts';
import { searchPageName } from '../../domain/search-page-name.ts';
import { packTextBounds, type TextBounds } from '../../domain/text-bounds.ts';
import type { MadePage } from './made-index.ts';
import { pack, unpack } from './packed-file.ts';
import { textBoundsOfPage } from './text-bounds-of-page.ts';

/** What is read of the file of a page. */
const pageSchema = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
});

/** So many bits of the length of a page are kept: it is known to within a thirtieth. */
const bitsOfLength = 5;

/** Each column of the bounds has other numbers than the one before it: with little memory, their file is a tenth smaller. */
const memoryForBounds = 4;

/**
 * The length of a page, of which the ranking needs no more than about how long it is: every search of a shard begins with
 * those of all its pages, which take a byte less so.
 *
 * @param words - how many words it has
 */
export function roundedLength(words: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, words))) + 1 - bitsOfLength);
  return Math.round(words / unit) * unit;
}

/**
 * Names the pages of an index by their questions; Pagefind names each by its language and seven digits of a digest. Where
 * their texts stand is written into a file of its own.
 *
 * @param tidy - takes the files
 * @returns the pages by their new names, and the text of each
 */
export async function tidyPages(
  pages: readonly MadePage[],
  tidy: Map<string, Uint8Array>,
): Promise<{ readonly pages: [name: string, words: number][]; readonly texts: string[] }> {
  const texts: string[] = [];
  const bounds: TextBounds[] = [];
  const renamed = pages.map(({ file, digest, words }): [string, number] => {
    const { url, anchors, content } = pageSchema.parse(JSON.parse(unpack(file).toString('utf8')));
    const short = searchPageName(requireParts(url.split('/').at(-2) ?? ''), digest);
    tidy.set(`fragment/${short}.pf_fragment`, file);
    bounds.push(textBoundsOfPage(anchors, words));
    texts.push(content);
    return [short, roundedLength(words)];
  });
  const lengths = renamed.map(([, length]) => length);
  tidy.set('texts.pf_bounds', await pack(packTextBounds(bounds, lengths), memoryForBounds));
  return { pages: renamed, texts };
}
