import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { filterValues } from '../../src/domain/search-filter.ts';
import { toIndexedText } from '../../src/query/indexed-text.ts';
import { realSites } from './built-sites.ts';
import { readRawQuestions } from './raw-question.ts';
import type { BuiltSite } from './read-built-site.ts';

const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ id: z.string(), location: z.number() })),
});

/** What the index of a language holds, in its one shard: one fragment a page, gzip of JSON behind a mark. */
function readFragments(site: BuiltSite, language: string): z.infer<typeof fragmentSchema>[] {
  const fragments = site.files.filter((file) => file.startsWith(`pagefind/${language}/5-8000-11999/fragment/`));
  return fragments.map((file) => {
    const text = gunzipSync(readFileSync(join(site.directory, file))).toString('utf8');
    return fragmentSchema.parse(JSON.parse(text.replace(/^pagefind_dcd/, '')));
  });
}

const questions = readRawQuestions();
const numbers = [...new Set(questions.map(({ number }) => number))];

describe.each(realSites)('the search index of $name', ({ site }) => {
  const fragments = { fr: readFragments(site, 'fr'), nl: readFragments(site, 'nl') };

  it('is one in each language, for the one shard of the archive, and the search page knows which', () => {
    const indexes = new Set(site.files.flatMap((file) => /^pagefind\/(.+?\/.+?)\//.exec(file)?.[1] ?? []));
    expect([...indexes].sort()).toStrictEqual(['fr/5-8000-11999', 'nl/5-8000-11999']);
    for (const page of ['fr/recherche/index.html', 'nl/zoeken/index.html']) {
      const { document } = parseHTML(readFileSync(join(site.directory, page), 'utf8'));
      const shards = [...document.querySelectorAll('[data-search-shard]')];
      expect(
        shards.map((shard) => [shard.getAttribute('data-search-shard'), shard.getAttribute('data-years')]),
      ).toStrictEqual([['5-8000-11999', '2012-2013']]);
    }
  });

  it.each(['fr', 'nl'] as const)(
    'holds in %s the page of each question in that language, and nothing else',
    (language) => {
      const expected = numbers.map((number) => `/${language}/${number}/`);
      expect(fragments[language].map(({ url }) => url).sort()).toStrictEqual(expected.sort());
    },
  );

  it.each(questions)('holds every word of $path', ({ number, languages, paragraphs, replies }) => {
    const words = languages
      .flatMap((language) => fragments[language].find(({ url }) => url.endsWith(`/${number}/`))?.content ?? [])
      .join(' ');
    const plain = (text: string) => toIndexedText(text).replace(/\s+/gu, ' ');
    for (const paragraph of [...paragraphs, ...replies.flat()]) expect(plain(words)).toContain(plain(paragraph));
  });

  it('knows the places of a page, so that a result leads into it', () => {
    const reply = fragments.fr.find(({ url }) => url === '/fr/5-8916/');
    expect(reply?.anchors.map(({ id }) => id)).toEqual(expect.arrayContaining(['q', 'q-p1', 'r', 'r-p19']));
  });

  it('says of each question who asked whom and when, and the languages of what a Dutch page shows in French', () => {
    const { meta, filters = {} } = fragments.nl.find(({ url }) => url === '/nl/5-8916/') ?? {};
    expect(meta).toMatchObject({ number: '5-8916', authors: 'Martine Taelman (Open Vld)', date: '30\u00A0april 2013' });
    expect(filterValues(filters, 'year')).toStrictEqual(['2012-2013']);
    expect(filterValues(filters, 'state')).toStrictEqual(['Beantwoord']);
    expect(filterValues(filters, 'asker')).toStrictEqual(['Martine Taelman']);
    expect(filterValues(filters, 'party')).toStrictEqual(['Open Vld']);
    expect(filterValues(filters, 'otherLanguage').sort()).toStrictEqual(['minister', 'text', 'title']);
  });

  it('holds no word of the site’s own: no link sign, no heading of a list', () => {
    for (const { content } of [...fragments.fr, ...fragments.nl]) {
      expect(content).not.toMatch(/¶|Sur cette page|Op deze pagina|SHA-256|Chronologie/);
    }
  });
});
