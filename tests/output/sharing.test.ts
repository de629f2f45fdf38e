import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { wordsOf } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

/** The Open Graph properties of a page, by their names. */
function propertiesOf({ document }: BuiltPage): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...document.querySelectorAll('meta[property^="og:"]')].map((meta): [string, string] => [
      meta.getAttribute('property') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

/** The width and height that a PNG says it has: the first of its chunks, big-endian. */
function sizeOfPng(bytes: Buffer): [number, number] {
  const isPng = bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001A\n';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}

describe.each(allSites)('on $name', ({ site }) => {
  const pages = site.pages.filter(({ file }) => file !== '404.html');

  it('a page that is shared shows its own title, description and address', () => {
    const faults = (page: BuiltPage): string[] => {
      const shared = propertiesOf(page);
      const title = wordsOf(page.document.querySelector('title'));
      const isRight =
        title.startsWith((shared['og:title'] ?? 'none').trim().replace(/[ \t\r\n]+/g, ' ')) &&
        shared['og:description'] === page.document.querySelector('meta[name="description"]')?.getAttribute('content') &&
        shared['og:url'] === page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return isRight ? [] : [JSON.stringify(shared)];
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });

  it('it says its language and that there is another, in the language of the document', () => {
    const faults = (page: BuiltPage): string[] => {
      const { 'og:locale': own = '', 'og:locale:alternate': other = '' } = propertiesOf(page);
      const expected = page.document.documentElement.lang === 'fr' ? 'fr_BE nl_BE' : 'nl_BE fr_BE';
      return `${own} ${other}` === expected ? [] : [`${own} ${other}`];
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });

  it('it shows an image in its language that is there, and is as large as it says', () => {
    const faults = (page: BuiltPage): unknown[] => {
      const shared = propertiesOf(page);
      const path = new URL(shared['og:image'] ?? '').pathname.slice(site.root.length);
      const [width, height] = sizeOfPng(readFileSync(join(site.directory, path)));
      const isRight =
        path === `social-${page.document.documentElement.lang}.png` &&
        shared['og:image:width'] === String(width) &&
        shared['og:image:height'] === String(height);
      return isRight ? [] : [path, width, height];
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });

  it('questions, series and their sections are texts of their own, the other pages ways to them', () => {
    const faults = (page: BuiltPage): string[] => {
      const isText =
        /\d+-\d+\/(?:[qr]-[^/]+\/(?:\d+\/)?)?index\.html$/.test(page.file) && !/(?:annees|jaren)/.test(page.file);
      const kind = propertiesOf(page)['og:type'] ?? '';
      return kind === (isText ? 'article' : 'website') ? [] : [`a ${kind}`];
    };
    expect(faultsOn(pages, faults)).toStrictEqual([]);
  });

  it('the page for unknown addresses is not for sharing', () => {
    const unknown = site.pages.filter(({ file }) => file === '404.html');
    expect(unknown.map(propertiesOf)).toStrictEqual([{}]);
  });
});
