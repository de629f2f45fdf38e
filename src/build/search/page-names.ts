import { z } from 'zod';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import { requireParts } from '../../domain/question-number.ts';
import { searchPageName } from '../../domain/search-page-name.ts';
import { fileAt, type IndexFiles } from './index-files.ts';
import { unpack } from './packed-file.ts';

/** What is read of the file of a page. */
const pageSchema = z.object({ url: z.string() });

/**
 * Names the pages of an index by their questions; Pagefind names each by its language and seven digits of a digest.
 *
 * @param pages - the name of each, with what the index says of it besides
 * @param tidy - takes the files of the pages, under their new names
 */
export async function renamePages(
  made: IndexFiles,
  pages: readonly (readonly [name: string, words: number])[],
  tidy: Map<string, Uint8Array>,
): Promise<[name: string, words: number][]> {
  return mapAtOnce(pages, async ([name, words]) => {
    const file = fileAt(made, `fragment/${name}.pf_fragment`);
    const { url } = pageSchema.parse(JSON.parse((await unpack(file)).toString('utf8')));
    const digest = name.slice(name.indexOf('_') + 1);
    const short = searchPageName(requireParts(url.split('/').at(-2) ?? ''), digest);
    tidy.set(`fragment/${short}.pf_fragment`, file);
    return [short, words];
  });
}
