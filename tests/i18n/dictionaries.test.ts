import { describe, expect, it } from 'vitest';
import { messages } from '../../src/i18n/dictionaries.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { readDictionary } from './wordings.ts';

const dictionaries: Readonly<Record<'fr' | 'nl', Messages>> = messages;
const french = readDictionary(dictionaries.fr);
const dutch = readDictionary(dictionaries.nl);

/** Entries that are rightly the same in both languages. */
const equalInBoth = [
  'question.pageTitle', // a number and a title
  'question.chronology', // Chronologie
];

/** The site's own words: what matches printed lines is written as the Senate prints it. */
const isOwnWord = ({ key }: { key: string }) => !key.startsWith('addresseePrepositions.');

const faultsIn = (entries: typeof french, fault: RegExp) =>
  entries
    .filter(isOwnWord)
    .flatMap(({ key, wordings }) =>
      wordings.filter((wording) => fault.test(wording)).map((wording) => `${key}: ${wording}`),
    );

describe('the dictionaries', () => {
  it('have the same entries, none of them empty', () => {
    expect(french.length).toBeGreaterThan(100);
    expect(dutch.map(({ key }) => key).filter(isText)).toStrictEqual(french.map(({ key }) => key).filter(isText));
    expect(
      [...french, ...dutch].filter(({ wordings }) => wordings.length === 0 || wordings.some((w) => w.trim() === '')),
    ).toStrictEqual([]);
  });

  it('say nothing in the same way but what is in the list', () => {
    const inDutch = new Map(dutch.map(({ key, wordings }) => [key, wordings.join('\n')]));
    const equal = french.filter(({ key, wordings }) => inDutch.get(key) === wordings.join('\n'));
    expect(equal.map(({ key }) => key)).toStrictEqual(equalInBoth);
  });

  it('use typographic apostrophes', () => {
    expect(faultsIn([...french, ...dutch], /'/)).toStrictEqual([]);
  });

  it('hold no space that could break a number, a unit or a sign from its word', () => {
    expect(faultsIn([...french, ...dutch], /  |^ | $|\n/)).toStrictEqual([]);
  });
});

describe('the French dictionary', () => {
  it('has U+00A0 before double punctuation and inside guillemets', () => {
    expect(faultsIn(french, /(?:^|[^\u00A0])[:;?!»]|«(?!\u00A0)/)).toStrictEqual([]);
  });

  it('quotes with guillemets', () => {
    expect(faultsIn(french, /["“”]/)).toStrictEqual([]);
  });
});

describe('the Dutch dictionary', () => {
  it('has no space before punctuation, and quotes with curved marks', () => {
    expect(faultsIn(dutch, /[ \u00A0][:;?!,.]|["«»]/)).toStrictEqual([]);
  });
});

/** The prepositions are as many as each language has. */
function isText(key: string): boolean {
  return isOwnWord({ key });
}
