import { describe, expect, it } from 'vitest';
import { describeSite, filesOf } from '../../../src/bench/site/describe-site.ts';
import { toQuestionFacts } from '../../../src/domain/question.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const facts = toQuestionFacts({ ...plainQuestion, questionNumber: '5-100', relations: [] });
const files = {
  'index.html': 'x'.repeat(5),
  'fr/index.html': 'x'.repeat(7),
  'nl/index.html': 'x'.repeat(6),
  'fr/5-100/index.html': 'x'.repeat(20),
  'nl/5-100/index.html': 'x'.repeat(30),
  '5-100/index.html': 'x'.repeat(40),
  'fr/5-101/index.html': 'x'.repeat(3),
  '_astro/shell.css': 'x'.repeat(9),
  'pagefind/fr/5-0-7999/fragment/a.pf_fragment': 'x'.repeat(50),
  'pagefind/fr/5-0-7999/pagefind-entry.json': 'x'.repeat(10),
  'pagefind/nl/5-0-7999/pagefind-entry.json': 'x'.repeat(11),
};

describe('what a site consists of', () => {
  it('is told by the routes of its pages, in their order; what no page is, is shared, but for the index', async () => {
    const site = describeSite(await temporaryFolder(files), [facts]);
    expect(site.parts).toStrictEqual([
      { part: 'question', files: 2, bytes: 50, largest: 30 },
      { part: 'bilingual-question', files: 1, bytes: 40, largest: 40 },
      { part: 'home', files: 3, bytes: 18, largest: 7 },
      { part: 'styles, scripts, fonts', files: 2, bytes: 12, largest: 9 },
      { part: 'search index', files: 3, bytes: 71, largest: 50 },
    ]);
    expect(site.shards).toBe(2);
    expect(site.folders).toBe(13);
    expect(filesOf(site)).toStrictEqual({ files: 11, bytes: 191, largest: 50 });
    expect(filesOf(site, 'question', 'home')).toStrictEqual({ files: 5, bytes: 68, largest: 30 });
  });
});
