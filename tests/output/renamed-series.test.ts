import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultArchiveOptions, projectDirectory } from '../../src/build/archive-config.ts';
import { messages } from '../../src/i18n/dictionaries.ts';
import { afterRenaming, beforeRenaming } from '../setup/renamed-series.ts';
import { buildSiteOf, testSiteFolder } from '../setup/site-of-questions.ts';
import { readFolder } from '../setup/temporary-folder.ts';
import { allSites } from './built-sites.ts';
import { languageOf, wordsOf } from './page-text.ts';
import { readBuiltSite, type BuiltPage, type BuiltSite } from './read-built-site.ts';

const folder = testSiteFolder('vitest/renamed');
const base = '/archief';

function siteIn(name: string): BuiltSite {
  return readBuiltSite({ directory: join(folder, name), base, site: defaultArchiveOptions.site });
}

function attributesOf({ document }: BuiltPage, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
}

/** The files of one folder that are not those of another. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]).sort();
}

/** The grid of a series as files. */
const ofSeries = (name: string): string[] => [`fr/series/${name}.csv`, `nl/reeksen/${name}.csv`, `series/${name}.json`];
/** The pages of a series, or those that lead on to them. */
const pagesOf = (name: string): string[] =>
  ['fr/series', 'nl/reeksen', 'series'].map((path) => `${path}/${name}/index.html`);

describe('a series of which a smaller member becomes known', () => {
  let before: Record<string, string> = {};
  beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await buildSiteOf(beforeRenaming, folder, 'site', { base });
    before = await readFolder(join(folder, 'site'));
    await buildSiteOf(afterRenaming, folder, 'site', { base });
    await buildSiteOf(afterRenaming, folder, 'marked', { base, isInvented: true });
  }, 60_000);

  it('takes its number; every address that it had before leads on to the new one', () => {
    expect(Object.keys(before)).toEqual(expect.arrayContaining([...pagesOf('5-200'), ...ofSeries('5-200')]));
    const site = siteIn('site');
    const { redirects, files, root } = site;
    expect(files).toEqual(expect.arrayContaining([...pagesOf('5-199'), ...ofSeries('5-199')]));
    expect(redirects.map(({ file }) => file).toSorted()).toStrictEqual(pagesOf('5-200'));
    for (const redirect of redirects) {
      const target = redirect.address.replace('5-200', '5-199');
      expect(target.startsWith(root)).toBe(true);
      expect(attributesOf(redirect, 'meta[http-equiv="refresh"]', 'content')).toStrictEqual([`0; url=${target}`]);
      expect(attributesOf(redirect, 'link[rel="canonical"]', 'href')).toStrictEqual([
        new URL(target, defaultArchiveOptions.site).href,
      ]);
      expect([...new Set(attributesOf(redirect, 'main a', 'href'))]).toStrictEqual([target]);
    }
    const texts = (name: string): string[] => ofSeries(name).map((file) => site.text(file));
    expect(texts('5-200')).toStrictEqual(texts('5-199'));
  });

  it('is built upon the site before as from nothing, and leaves the files of other series alone', async () => {
    const after = await readFolder(join(folder, 'site'));
    await buildSiteOf(afterRenaming, folder, 'fresh', { base, processes: 2 });
    expect(await readFolder(join(folder, 'fresh'))).toStrictEqual(after);
    expect(ofSeries('5-300').every((file) => after[file] === before[file])).toBe(true);
  });

  it('gives only the files of its own grid another content when the reply of a member changes', async () => {
    const after = await readFolder(join(folder, 'site'));
    const changed = afterRenaming.map((question) =>
      question.questionNumber === '5-201'
        ? { ...question, answers: [{ receivedOn: '2013-06-05', text: { fr: ['1) Ici.'], nl: ['1) Hier.'] } }] }
        : question,
    );
    await buildSiteOf(changed, folder, 'site', { base });
    const all = differing(after, await readFolder(join(folder, 'site')));
    const files = all.filter((file) => !file.startsWith('pagefind/'));
    expect(files.filter((file) => /\.(?:csv|json)$/.test(file))).toStrictEqual(
      [...ofSeries('5-199'), ...ofSeries('5-200')].toSorted(),
    );
    expect(files.filter((file) => pagesOf('5-200').includes(file))).toStrictEqual([]);
    expect(files.filter((file) => file.includes('5-30'))).toStrictEqual([]);
    await buildSiteOf(afterRenaming, folder, 'site', { base });
    expect(differing(after, await readFolder(join(folder, 'site')))).toStrictEqual([]);
  });

  it('says on each page that leads on, in each of its languages, why', () => {
    for (const { file, document } of siteIn('site').redirects) {
      const own = /^(fr|nl)\//.exec(file)?.[1];
      const languages = own === undefined ? ['fr', 'nl'] : [own];
      const lines = [...document.querySelectorAll('main > p')];
      expect(lines.map(languageOf), file).toStrictEqual(languages);
      expect(document.documentElement.lang).toBe(languages[0]);
      for (const line of lines) expect(wordsOf(line)).toMatch(/5-200 .*5-199/);
      expect(wordsOf(document.querySelector('title'))).toContain('5-200');
    }
  });

  it('keeps the pages that lead on out of search engines, the sitemap and the search, and links to none', () => {
    const site = siteIn('site');
    const addresses = new Set(site.redirects.map(({ address }) => address));
    for (const redirect of site.redirects) {
      expect(attributesOf(redirect, 'meta[name="robots"]', 'content'), redirect.file).toStrictEqual(['noindex']);
      expect(redirect.html).not.toContain('data-pagefind-body');
    }
    const parts = site.files.filter((file) => file.startsWith('sitemap/')).map((file) => site.text(file));
    expect(parts.join('')).toContain('/series/5-199/<');
    expect([...addresses].filter((address) => parts.some((part) => part.includes(`${address}<`)))).toStrictEqual([]);
    const links = site.pages.flatMap((page) => attributesOf(page, 'a', 'href').map((href) => href.replace(/#.*/, '')));
    expect(links).toContain(`${site.root}series/5-199/`);
    expect(links.filter((href) => addresses.has(href))).toStrictEqual([]);
  });

  it('gives the pages that lead on the policy of all pages, no code of their own, and valid HTML', async () => {
    const site = siteIn('site');
    const policy = attributesOf(site.page('fr/'), 'meta[http-equiv="Content-Security-Policy"]', 'content');
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    for (const redirect of site.redirects) {
      expect(attributesOf(redirect, 'meta[charset] + meta', 'content'), redirect.file).toStrictEqual(policy);
      const sources = attributesOf(redirect, 'script', 'src');
      expect(sources.filter((source) => !source.startsWith(`${site.root}_astro/`))).toStrictEqual([]);
      expect(attributesOf(redirect, 'style, [style]', 'style')).toStrictEqual([]);
      const { results } = await validator.validateString(redirect.html, join(projectDirectory, redirect.file));
      expect(results.flatMap(({ messages: findings }) => findings)).toStrictEqual([]);
    }
  });

  it('says on those of an invented archive that it is one, and on no others', () => {
    const names = [messages.fr.invention.name, messages.nl.invention.name];
    const marked = siteIn('marked').redirects;
    expect(marked).toHaveLength(3);
    for (const { document } of marked) {
      expect(names.some((name) => wordsOf(document.querySelector('title')).startsWith(name))).toBe(true);
      expect(names.some((name) => wordsOf(document.body).startsWith(name))).toBe(true);
    }
    for (const { html } of siteIn('site').redirects)
      expect(names.filter((name) => html.includes(name))).toStrictEqual([]);
  });
});

it('an archive whose texts name all members of their series has no page that leads on', () => {
  const [plain] = allSites;
  expect(plain?.site.redirects).toStrictEqual([]);
});
