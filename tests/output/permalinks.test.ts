import { describe, expect, it } from 'vitest';
import { locales, localesOf, type Locale } from '../../src/domain/locale.ts';
import { otherLocale } from '../../src/domain/other-locale.ts';
import type { Question } from '../../src/domain/question.ts';
import { readPermalinks } from '../../src/permalinks/permalink-notation.ts';
import { toPermalinks } from '../../src/permalinks/to-permalinks.ts';
import { inventedQuestions } from '../setup/invented-questions.ts';
import { inventedSite as site } from './built-sites.ts';

/** The ids of a page that the ledger is to know: a reply of which no word is known has none. */
function idsOn(path: string): string[] {
  const ids = [...site.page(path).document.querySelectorAll('[id]')].map(({ id }) => id);
  const ofTexts = ids.filter((id) => !/^r\d*$/.test(id) || ids.includes(`${id}-p1`));
  return ofTexts.filter((id) => /^(?:fr-|nl-)?(?:q|r\d*)(?:-|$)/.test(id)).sort();
}

/** The ids that the ledger knows of a question in a language, those of the page of both languages among them. */
function recorded(question: Question, locale: Locale): string[] {
  return [...readPermalinks(toPermalinks(question)[locale] ?? '', locale).keys()];
}

/** The questions whose texts are all in the same languages, so that each page has the ids of one, or of both. */
const whole = inventedQuestions.filter(({ text, answers }) => {
  const inLanguages = localesOf(text).join();
  return inLanguages !== '' && answers.every((answer) => localesOf(answer.text).join() === inLanguages);
});

describe('the ledger of permalinks', () => {
  it('knows every id of the page of both languages, and no other', () => {
    expect(whole.length).toBeGreaterThan(3);
    for (const question of whole) {
      const ids = new Set(locales.flatMap((locale) => recorded(question, locale)));
      expect(idsOn(`${question.questionNumber}/`), question.questionNumber).toStrictEqual([...ids].sort());
    }
    const prefixed = whole.flatMap((question) => idsOn(`${question.questionNumber}/`)).filter((id) => /^..-/.test(id));
    expect(prefixed).toEqual(expect.arrayContaining(['fr-q-p3', 'nl-r-p2']));
  });

  it('knows every id of the page of a language, and besides only those of the page of both', () => {
    for (const question of whole) {
      for (const locale of locales) {
        const shown = question.text[locale] ? locale : otherLocale(locale);
        const ids = recorded(question, shown).filter((id) => !id.startsWith(`${shown}-`));
        expect(idsOn(`${locale}/${question.questionNumber}/`), question.questionNumber).toStrictEqual(ids.sort());
      }
    }
  });
});
