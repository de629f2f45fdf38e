import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import { locales } from '../../domain/locale.ts';
import { createAddresses } from '../../site/addresses.ts';
import { toPeerBody } from './peer-body.ts';
import { takeApart } from './peer-page.ts';
import { toPeerWords } from './peer-words.ts';

/**
 * Writes what other generators make the pages of the questions from: `pages/<locale>/<question>.md`, a file a page, its
 * texts as Markdown and in its frontmatter what else the page shows, as HTML; and `data/words.json`, the words that all
 * pages of a language have.
 *
 * @param siteDirectory - our own pages, and no others
 * @param directory - where `pages` and `data` are written
 * @returns the addresses of the pages within a site, as `fr/5-8916`
 * @throws Error when one of our pages is built in another way
 */
export async function writePeerFiles(siteDirectory: string, directory: string): Promise<string[]> {
  await mkdir(join(directory, 'data'), { recursive: true });
  const addresses = createAddresses('/');
  const words = Object.fromEntries(locales.map((locale) => [locale, toPeerWords(addresses, locale)]));
  await writeFile(join(directory, 'data', 'words.json'), JSON.stringify(words));
  const written: string[] = [];
  for (const locale of locales) {
    await mkdir(join(directory, 'pages', locale), { recursive: true });
    const questionNumbers = await readdir(join(siteDirectory, locale));
    await mapAtOnce(questionNumbers, async (questionNumber) => {
      const html = await readFile(join(siteDirectory, locale, questionNumber, 'index.html'), 'utf8');
      const { ready, texts } = takeApart(html);
      const frontmatter = formatFrontmatter({ questionNumber, locale, ...ready });
      const path = join(directory, 'pages', locale, `${questionNumber}.md`);
      await writeFile(path, `---\n${frontmatter}---\n\n${toPeerBody(texts)}`);
    });
    written.push(...questionNumbers.map((questionNumber) => `${locale}/${questionNumber}`));
  }
  return written;
}

function formatFrontmatter(fields: Readonly<Record<string, string>>): string {
  return stringify(fields, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}
