import { z } from 'zod';
import type { Locale } from '../../domain/locale.ts';
import { requireParts } from '../../domain/question-number.ts';
import { searchPageName } from '../../domain/search-page-name.ts';
import type { TextBounds } from '../../domain/text-bounds.ts';
import { indexPages, type SearchedPage } from './batch-index.ts';
import { readMadeIndex, type MadeIndex, type MadePage } from './made-index.ts';
import { unpack } from './packed-file.ts';
import type { PrintedFinder, PrintedPlaces } from './printed-words.ts';
import { textBoundsOfPage } from './text-bounds-of-page.ts';

/** A page of an index: what Pagefind made of it, and what was found in its text. */
export interface IndexedPage extends Pick<MadePage, 'file' | 'words'> {
  /** Its name in the index of its shard. */
  readonly name: string;
  readonly bounds: TextBounds;
  readonly printed: PrintedPlaces;
}

/** What a shard's index needs of a batch of its pages. */
export interface IndexedBatch extends Omit<MadeIndex, 'pages'> {
  readonly pages: readonly IndexedPage[];
}

/** What is read of the file of a page. */
const pageSchema = z.object({
  url: z.string(),
  content: z.string(),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
});

/**
 * Indexes the pages of a batch. Pagefind names each by its language and seven digits of a digest, an index by its question.
 *
 * @param pages - in the order of their serials
 * @param findPrinted - of the language
 * @throws what `indexPages` and `readMadeIndex` throw
 */
export async function indexBatch(
  pages: readonly SearchedPage[],
  locale: Locale,
  findPrinted: PrintedFinder,
): Promise<IndexedBatch> {
  const made = readMadeIndex(await indexPages(pages, locale), locale);
  const toIndexed = ({ file, digest, words }: MadePage): IndexedPage => {
    const { url, anchors, content } = pageSchema.parse(JSON.parse(unpack(file).toString('utf8')));
    const name = searchPageName(requireParts(url.split('/').at(-2) ?? ''), digest);
    return { file, name, words, bounds: textBoundsOfPage(anchors, words), printed: findPrinted(content) };
  };
  return { ...made, pages: made.pages.map(toIndexed) };
}
