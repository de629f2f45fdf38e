import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writePeerFiles } from '../../../src/bench/peers/write-peer-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';
import { ownPage } from './own-page.ts';

/** Writes the files of the others for a site of two pages. */
async function peerFiles(): Promise<{ directory: string; pages: string[] }> {
  const site = await temporaryFolder({
    'fr/6-902/index.html': ownPage('<div class="para"> <p>Pont ?</p> </div>'),
    'nl/6-902/index.html': ownPage('<div class="para"> <p>Brug?</p> </div>'),
  });
  const directory = await temporaryFolder();
  return { directory, pages: await writePeerFiles(site, directory) };
}

describe('the files that the other generators are given', () => {
  it('are one a page', async () => {
    expect((await peerFiles()).pages).toStrictEqual(['fr/6-902', 'nl/6-902']);
  });

  it('hold the texts as Markdown, and in the frontmatter what stands around them', async () => {
    const { directory } = await peerFiles();
    const text = await readFile(join(directory, 'pages', 'nl', '6-902.md'), 'utf8');
    const [, yaml = '', body] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
    expect(parse(yaml, { version: '1.1' })).toStrictEqual({
      questionNumber: '6-902',
      locale: 'nl',
      head: '<title>6-902</title><script type="application/ld+json">{}</script>',
      opening: '<header class="head"> Ponts </header> <div class="aside plain"> Contenu </div>',
      cite: '<div class="cite plain"> <details> <dl id="cite"></dl> </details> </div>',
      notes: '<dl> <details> Empreinte </details> </dl>',
    });
    expect(body).toBe('<div class="para">\n\nBrug?\n\n</div>\n');
  });

  it('have the words of both languages beside them, under the same names', async () => {
    const { directory } = await peerFiles();
    const words: unknown = JSON.parse(await readFile(join(directory, 'data', 'words.json'), 'utf8'));
    expect(words).toMatchObject({
      fr: { linkCopied: 'Lien copié', yearsAddress: '/fr/annees/' },
      nl: { linkCopied: 'Link gekopieerd', yearsAddress: '/nl/jaren/' },
    });
  });
});
