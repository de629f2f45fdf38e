import { describe, expect, it } from 'vitest';
import { formatSitePart } from '../../../src/bench/site/format-site-part.ts';
import type { SiteResult } from '../../../src/bench/site/site-benchmark.ts';
import { measuredArchive } from '../../setup/measured-archive.ts';

const result: SiteResult = {
  archives: [measuredArchive(1000, 10), measuredArchive(30_000, 270)],
  costs: [3, 5].map((milliseconds) => [{ route: 'question', pages: 10, milliseconds: milliseconds * 10 }]),
  shares: { remark: 0.31, yaml: 0.009, 'src/site': 0.681 },
};
const context = {
  ...{ command: 'npm run bench:site', seed: 3, machine: ['machine: a quiet one'], processors: 2 },
  ...{ costsOf: 1000, profileOf: 5000 },
};
const text = formatSitePart(result, context);
const rowsOf = (name: string): string[] => text.split('\n').filter((line) => line.startsWith(`| ${name} |`));

describe('the part of the record about whole builds', () => {
  it('says how it was measured', () => {
    const runs = 'seed 3, each size built 2 times from nothing, edited 2 times';
    expect(text).toContain(`- command: \`npm run bench:site\`, ${runs}\n- machine: a quiet one\n`);
  });

  it('has what archives and sites hold', () => {
    expect(rowsOf('1,000')).toStrictEqual(['| 1,000 | 2,000 | 8.0 | 3,000 | 4,001 | 50.1 | 4 | 1,000 | 10.0 |']);
  });

  it('has what each build took, and what it did anew', () => {
    expect(rowsOf('30,000: from nothing')).toStrictEqual([
      '| 30,000: from nothing | 405.0 (270.0 to 540.0) | 729.0 (486.0 to 972.0) | 1,000 (1,000 to 1,000) | 7,000 (7,000 to 7,000) |',
      '| 30,000: from nothing | 60,000 | 1 | 1,215 (810 to 1,620) | 5 | 1 |',
    ]);
    expect(rowsOf('1,000: one raw file added')[1]).toBe('| 1,000: one raw file added | 1 | 1 | 24 | 5 | 1 |');
  });

  it('says of each budget how often it was kept', () => {
    expect(rowsOf('from nothing')).toStrictEqual(['| from nothing | 300 s | 405.0 (270.0 to 540.0) | in 1 of 2 |']);
    expect(rowsOf('nothing changed')[0]).toMatch(/\| 10 s \| 3\.0 .* \| yes \|$/);
    expect(rowsOf('one raw file changed, the aim')[0]).toMatch(/\| 20 s \| 45\.0 .* \| no \|$/);
    expect(rowsOf('memory of all processes together, all builds')[0]).toMatch(/\| 6,144 MB .* \| in 6 of 8 \|$/);
    expect(rowsOf('time a question, to that of the smallest archive')[0]).toBe(
      '| time a question, to that of the smallest archive | 1.1 | 0.90 (0.90 to 0.90) | yes |',
    );
  });

  it('has ratios of figures of the same round', () => {
    expect(rowsOf('ratio')).toStrictEqual(['| ratio | median (min to max) |']);
    expect(rowsOf('building from nothing to copying its files, 1,000 questions')[0]).toContain('| 4.0 (4.0 to 4.0) |');
    expect(rowsOf('one raw file changed to from nothing, 1,000 questions')[0]).toContain('| 3.000 (3.000 to 3.000) |');
    expect(rowsOf('processor time a question, 30,000 to 1,000 questions')[0]).toContain('| 0.90 (0.90 to 0.90) |');
  });

  it('has the pages of each kind, the largest of both archives, and the processor’s time of those that were rendered', () => {
    expect(rowsOf('question')[0]).toBe('| question | 60,000 | 720.0 | 12.0 | 50.0 | 50.0 | 4.0 (3.0 to 5.0) |');
    expect(rowsOf('sitemap')[0]).toBe('| sitemap | 1 | 3.0 | 3,000.0 | 3,000.0 | 100.0 | – |');
  });

  it('says where the time goes, and how long copying takes', () => {
    expect(text).toContain(
      'from nothing, 70 % went into “Building the pages”, 20 % went into “Reading raw files”. The 2',
    );
    expect(text).toContain('at work 90 % of the time: it is computing that bounds the build, not the disk.');
    expect(text).toContain('takes 101.3 s. Building them takes 4.0 times as long.');
    expect(rowsOf('all else')[0]).toBe('| all else | 32.4 | 0.2 | 3.6 | 0.6 |');
    expect(text).toContain(
      'into remark, which makes trees of Markdown and Markdown of trees (31 %), the YAML of frontmatter (less than 1 %), and',
    );
  });

  it('says which hosts take the site, and what would make it smaller', () => {
    expect(rowsOf('Cloudflare Pages, paid plans')[0]).toMatch(/\| 100,000 \| no limit named \| no \|$/);
    expect(rowsOf('GitLab Pages on gitlab.com')[0]).toMatch(/\| 200,000, folders too \| 1,000\.0 \| no \|$/);
    expect(rowsOf('an object store, as Cloudflare R2')[0]).toMatch(/\| yes \|$/);
    expect(text).toContain('side by side it would have 30,000 files and 480.0 MB less.');
    expect(text).toContain('lists, entrances and sitemap, 1 of the files at 30,000 questions');
  });

  it('compares no sizes where there is one', () => {
    const part = formatSitePart({ ...result, archives: result.archives.slice(0, 1) }, context);
    expect(part).not.toContain('time a question');
    expect(part).toContain('| question | 2,000 | 24.0 | 12.0 | 50.0 | 4.0 (3.0 to 5.0) |');
    expect(part).toContain('One build from nothing was made of an archive after such edits');
  });
});
