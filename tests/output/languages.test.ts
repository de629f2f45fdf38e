import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/dictionaries.ts';
import { readDictionary } from '../i18n/wordings.ts';
import { allSites } from './built-sites.ts';
import { faultsOn } from './page-faults.ts';
import { spokenTexts, textRuns, type MarkedText } from './page-text.ts';
import type { BuiltPage } from './read-built-site.ts';

/** Words that one language has and the other has not, as they stand in sentences, labels and dates; in lower case. */
const tellingWords = {
  fr: /(?<![\p{L}\d/.-])(?:le|la|les|des|du|une|est|dans|pour|sur|avec|cette|aux|été|réponse|vers|avril|mai|juin|ministre|texte|années?)(?![\p{L}\d/.-])/u,
  nl: /(?<![\p{L}\d/.-])(?:het|een|voor|op|deze|niet|werd|naar|vraag|vragen|antwoord|april|mei|juni|minister|tekst|jaren|jaar)(?![\p{L}\d/.-])/u,
};

const wordingsIn = { fr: wordingsOf(messages.fr), nl: wordingsOf(messages.nl) };

/** What only one of the languages says. */
const onlyIn = { fr: wordingsIn.fr.difference(wordingsIn.nl), nl: wordingsIn.nl.difference(wordingsIn.fr) };

function wordingsOf(dictionary: object): Set<string> {
  return new Set(readDictionary(dictionary).flatMap(({ wordings }) => wordings));
}

/** Whether words are told to be in a language and are in the other one. */
function isWronglyMarked({ text, language }: MarkedText): boolean {
  return isOnlyInTheOther({ text, language }) || tellingWords[language === 'fr' ? 'nl' : 'fr'].test(text);
}

/** Whether words are told to be in a language and are a wording of the other one only. */
function isOnlyInTheOther({ text, language }: MarkedText): boolean {
  return onlyIn[language === 'fr' ? 'nl' : 'fr'].has(text);
}

/** Texts that join several with a middle dot, apart. */
function partsOf(texts: readonly MarkedText[]): MarkedText[] {
  return texts.flatMap(({ text, language }) => text.split(' · ').map((part) => ({ text: part.trim(), language })));
}

/** Parts of a page that hold the archive's words, which quote what they like; they are held to their language elsewhere. */
const ofArchive = '.para p, h1, .question-list a, .series-list a, .cite dd, .printed-citation';

describe.each(allSites)('on $name', ({ site }) => {
  const [inOne, inBoth] = [site.pages.filter(isInOneLanguage), site.pages.filter((page) => !isInOneLanguage(page))];

  it('every page says which language each of its words is in', () => {
    const unmarked = ({ document }: BuiltPage) =>
      textRuns(document.body).filter(({ language }) => language !== 'fr' && language !== 'nl');
    expect(faultsOn(site.pages, unmarked)).toStrictEqual([]);
    expect(
      faultsOn(inOne, ({ file, document }) =>
        [document.documentElement.lang].filter((lang) => !file.startsWith(`${lang}/`)),
      ),
    ).toStrictEqual([]);
  });

  it('every word is in the language it is marked with', () => {
    const wrong = ({ document }: BuiltPage) => partsOf(textRuns(document.body, ofArchive)).filter(isWronglyMarked);
    expect(faultsOn(site.pages, wrong)).toStrictEqual([]);
  });

  it('every heading of the site’s own is in the language it is marked with', () => {
    const headings = ({ document }: BuiltPage) =>
      [...document.querySelectorAll('h1, h2, h3')].flatMap((heading) => partsOf(textRuns(heading)));
    expect(faultsOn(site.pages, (page) => headings(page).filter(isOnlyInTheOther))).toStrictEqual([]);
  });

  it('every label of a page in one language is in the language of its place', () => {
    expect(faultsOn(inOne, ({ document }) => spokenTexts(document).filter(isWronglyMarked))).toStrictEqual([]);
  });

  it('every label that spans both languages says it in French, then in Dutch', () => {
    const wrong = ({ document }: BuiltPage) =>
      spokenTexts(document).filter(({ text, language }) => {
        const [first = '', second] = text.split(' · ');
        if (second === undefined) return isWronglyMarked({ text, language });
        return isWronglyMarked({ text: first, language: 'fr' }) || isWronglyMarked({ text: second, language: 'nl' });
      });
    expect(faultsOn(inBoth, wrong)).toStrictEqual([]);
  });
});

function isInOneLanguage({ file }: BuiltPage): boolean {
  return /^(fr|nl)\//.test(file);
}
