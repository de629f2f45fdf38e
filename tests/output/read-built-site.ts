import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { TestSite } from '../setup/test-sites.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Its file below the site's folder, with `/`. */
  readonly file: string;
  /** The path a browser asks for, base path included; `index.html` is left out. */
  readonly address: string;
  readonly html: string;
  readonly document: Document;
}

/** A built site as a reader of its files finds it. */
export interface BuiltSite extends TestSite {
  /** The path it is published under, with a slash at its end. */
  readonly root: string;
  /** Every file, below the site's folder, with `/`. */
  readonly files: readonly string[];
  /** Every page but those that only lead on. */
  readonly pages: readonly BuiltPage[];
  /** The pages that only lead on to another. */
  readonly redirects: readonly BuiltPage[];
  /** @throws Error when there is no such page. @param path - below the root, as `fr/5-8916/` */
  page(path: string): BuiltPage;
  /** The text of a file. @param path - below the root, as `robots.txt` */
  text(path: string): string;
}

/** Reads a built site. @throws Error when it has no page, so that no test passes on an empty folder */
export function readBuiltSite(site: TestSite): BuiltSite {
  const root = site.base.endsWith('/') ? site.base : `${site.base}/`;
  const files = readdirSync(site.directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.directory.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  const text = (path: string) => readFileSync(join(site.directory, path), 'utf8');
  const all = files.filter((file) => file.endsWith('.html')).map((file) => toPage(file, root, text(file)));
  const [pages, redirects] = [all.filter((page) => !leadsOn(page)), all.filter(leadsOn)];
  if (pages.length === 0) throw new Error(`Unexpected folder ${site.directory}, expected the pages of a site`);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  return {
    ...site,
    root,
    files,
    pages,
    redirects,
    text,
    page: (path) => {
      const found = byAddress.get(root + path);
      if (!found)
        throw new Error(
          `Unexpected lack of a page at ${root}${path}, expected one of ${[...byAddress.keys()].join(' ')}`,
        );
      return found;
    },
  };
}

function leadsOn({ html }: BuiltPage): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** A page is parsed when it is first looked into. */
function toPage(file: string, root: string, html: string): BuiltPage {
  let document: Document | undefined;
  return {
    file,
    html,
    address: root + file.replace(/(^|\/)index\.html$/, '$1'),
    get document() {
      document ??= parsePage(html);
      return document;
    },
  };
}

function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  document.normalize();
  return document;
}
