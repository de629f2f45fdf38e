import { describe, expect, it } from 'vitest';
import type { QuestionReading } from '../../src/domain/question.ts';
import { findSeries } from '../../src/domain/series.ts';
import { statusOf, type StatusKind } from '../../src/domain/status.ts';
import { messages } from '../../src/i18n/dictionaries.ts';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';
import { synthesizedPlan } from '../setup/synthesized-site.ts';
import { inventedSite, realSites, synthesizedSite as site } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { languageOf, paragraphsOf, wordsOf } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

const archive = [...synthesizeArchive(synthesizedPlan)];
const files = archive.flatMap((each) => each.files);

/** Questions of which every file is whole: their pages say all that was invented. */
const whole = archive
  .filter((each) => each.files.every(({ damage, letters }) => damage === null && letters !== 'lost'))
  .map(({ question }) => question);
const numbers = archive.map(({ question }) => question.questionNumber);
const series = [...new Set(findSeries(archive.map(({ question }) => question)).values())];
const paths = new Set(site.pages.map(({ address }) => address.slice(site.root.length)));

const names = { fr: messages.fr.invention.name, nl: messages.nl.invention.name };
const noticesOf = ({ document }: BuiltPage) => [...document.querySelectorAll('.invention')];

describe('a synthesized archive', () => {
  it('has something of everything', () => {
    const states = new Set(archive.map(({ question }) => statusOf(question).kind));
    const everyState: Readonly<Record<StatusKind, true>> = {
      ...{ answered: true, 'answered-provisionally': true, 'answered-undated': true, 'file-closed': true },
      ...{ 'legislature-ended': true, reminded: true, requalified: true, resubmitted: true, unanswered: true },
      withdrawn: true,
    };
    expect([...states].sort()).toStrictEqual(Object.keys(everyState).sort());
    expect(Math.max(...series.map(({ members }) => members.length))).toBe(20);
    expect(files.filter(({ damage }) => damage !== null)).toHaveLength(1);
    expect(new Set(files.map(({ letters }) => letters)).size).toBeGreaterThan(3);
    expect(files.some(({ page }) => page.form === 'table')).toBe(true);
    const isAgain = ({ relations }: QuestionReading): boolean =>
      relations.some(({ kind }) => kind === 'resubmission-of') &&
      relations.some(({ kind }) => kind === 'also-asked-to');
    expect(archive.some(({ question }) => isAgain(question))).toBe(true);
  });
});

describe('the site of a synthesized archive', () => {
  it('has the three pages of every question, and of every series', () => {
    const expected = [
      ...numbers.flatMap((number) => [`${number}/`, `fr/${number}/`, `nl/${number}/`]),
      ...series.flatMap(({ name }) => [`series/${name}/`, `fr/series/${name}/`, `nl/reeksen/${name}/`]),
    ];
    expect(expected.length).toBeGreaterThan(700);
    expect(expected.filter((path) => !paths.has(path))).toStrictEqual([]);
  });

  it.each(['fr', 'nl'] as const)('says in %s what was invented, paragraph by paragraph', (locale) => {
    const isHeldIn = ({ questionNumber }: QuestionReading): boolean =>
      archive.some(
        ({ question, files: own }) =>
          question.questionNumber === questionNumber &&
          own.some(({ page, printed }) => {
            const holds = page.layout === 'print-bilingual' || page.locale === locale;
            return holds && page.form === 'lines' && printed === question;
          }),
      );
    const held = whole.filter(isHeldIn);
    expect(held.length).toBeGreaterThan(200);
    for (const question of held) {
      const { document } = site.page(`${locale}/${question.questionNumber}/`);
      const own = (section: string) => paragraphsOf(document, section).map(({ text }) => spaced(text));
      expect(own('q')).toStrictEqual((question.text[locale] ?? []).map(spaced));
      for (const [index, { text: reply }] of question.answers.entries()) {
        const section = index === 0 ? 'r' : `r${index + 1}`;
        expect(own(section)).toStrictEqual((reply[locale] ?? []).map(spaced));
      }
    }
  });

  it('shows who of a series answered, and who is not held', () => {
    const long = series.find(({ members }) => members.length === 20);
    const { document } = site.page(`fr/series/${long?.name ?? ''}/`);
    const rows = [...document.querySelectorAll('.series-grid tbody tr')];
    expect(rows).toHaveLength(20);
    const linked = long?.members.filter((member) => numbers.includes(member)) ?? [];
    const hrefs = [...document.querySelectorAll('.series-grid a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(expect.arrayContaining(linked.map((number) => `/fr/${number}/`)));
  });
});

describe('the mark of an invented archive', () => {
  it('stands on every page, in the page’s languages, at the top, where nothing hides it', () => {
    const faults = (page: BuiltPage): string[] => {
      const [notice, ...others] = noticesOf(page);
      const language = /^(fr|nl)\//.exec(page.file)?.[1];
      const expected = Object.values(
        language === 'fr' ? { fr: names.fr } : language === 'nl' ? { nl: names.nl } : names,
      );
      const found = [...(notice?.querySelectorAll('p') ?? [])];
      const isRight =
        others.length === 0 &&
        found.map((line) => wordsOf(line.querySelector('strong'))).join() === expected.join() &&
        found.every((line) => line.textContent.includes(noticeIn(languageOf(line)))) &&
        notice?.nextElementSibling?.tagName === 'HEADER' &&
        notice.closest('[hidden], main') === null;
      return isRight ? [] : [notice?.outerHTML ?? 'no mark'];
    };
    expect(faultsOn(site.pages, faults)).toStrictEqual([]);
  });

  it('opens the title of every page', () => {
    const faults = ({ file, document }: BuiltPage): string[] => {
      const own = /^(fr|nl)\//.test(file) ? [file.startsWith('fr/') ? names.fr : names.nl] : Object.values(names);
      const title = wordsOf(document.querySelector('title'));
      return title.startsWith(`${own.join(' · ')} · `) ? [] : [title];
    };
    expect(faultsOn(site.pages, faults)).toStrictEqual([]);
  });

  it('keeps every page out of search engines', () => {
    const open = ({ document }: BuiltPage): string[] => {
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? 'none';
      return robots === 'noindex' ? [] : [robots];
    };
    expect(faultsOn(site.pages, open)).toStrictEqual([]);
    expect(site.text('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  });

  it('is on no page, in no style and in no title of an archive that is not invented', () => {
    for (const { site: real } of [...realSites, { site: inventedSite }]) {
      const words = Object.values(names);
      const marked = ({ html }: BuiltPage): string[] =>
        [...words, 'class="invention'].filter((word) => html.includes(word));
      expect(faultsOn(real.pages, marked)).toStrictEqual([]);
      expect(real.text('robots.txt')).toContain('\nAllow: /\n');
    }
  });
});

/** A text with its runs of spaces made one; U+00A0 stays. */
/** A text with single spaces, and without the bars of a table, which a page draws. */
function spaced(text: string): string {
  return text.replace(/[ \t\r\n|]+/g, ' ').trim();
}

function noticeIn(language: string): string {
  return language === 'fr' ? messages.fr.invention.notice : messages.nl.invention.notice;
}
