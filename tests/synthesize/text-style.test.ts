import { describe, expect, it } from 'vitest';
import { synthesizeArchive } from '../../src/synthesize/synthesize-archive.ts';
import { toLocalizedText, type TextStyle } from '../../src/synthesize/text-style.ts';

const style: TextStyle = { apostrophe: "'", translator: 'keeps', shorterIn: 'nl', leftOut: 0 };
const said = (french: string, dutch: string) => ({ fr: french, nl: dutch });
const long = 'et ainsi de suite, sans que l’on sache où tout cela mène, ni quand cela prendra fin un jour.';
const text = [
  said('Voici.', 'Ziehier.'),
  said(`1. La Lys coule ${long}`, `1. De Leie stroomt.`),
  said(`La Dyle coule ${long}`, 'De Dijle stroomt.'),
  said('SPF Nuages', 'FOD Wolken'),
  said(`L'Yser coule ${long}`, 'De IJzer stroomt.'),
];

describe('a text in two languages', () => {
  it('has the same paragraphs in both, where the translator kept them', () => {
    expect(toLocalizedText(text, style)).toStrictEqual({ fr: text.map(({ fr }) => fr), nl: text.map(({ nl }) => nl) });
  });

  it('lacks in one a paragraph that a translator left out: no point, no heading, nothing short', () => {
    const leftOut = (at: number) => toLocalizedText(text, { ...style, translator: 'leaves-out', leftOut: at });
    expect(leftOut(0).fr).toHaveLength(5);
    expect(leftOut(0).nl).toStrictEqual(text.map(({ nl }) => nl).filter((words) => words !== 'De Dijle stroomt.'));
    expect(leftOut(0.99).nl).toStrictEqual(text.map(({ nl }) => nl).slice(0, 4));
    const short = toLocalizedText(text.slice(1, 3), { ...style, translator: 'leaves-out' });
    expect(short.nl).toHaveLength(2);
  });

  it('has the last two joined in one, where a translator joined them', () => {
    const joined = toLocalizedText(text, { ...style, translator: 'joins', shorterIn: 'fr', apostrophe: '’' });
    expect(joined.nl).toHaveLength(5);
    expect(joined.fr?.slice(3)).toStrictEqual([`SPF Nuages L’Yser coule ${long}`]);
  });
});

describe('an invented archive', () => {
  it('has a few texts that are a paragraph shorter in one language, in either', () => {
    const questions = [...synthesizeArchive({ questions: 500, seed: 1 })].map(({ question }) => question);
    const lengths = questions
      .flatMap(({ text: asked, answers }) => [asked, ...answers.map((answer) => answer.text)])
      .map(({ fr = [], nl = [] }) => fr.length - nl.length);
    const share = (difference: number) => lengths.filter((each) => each === difference).length / lengths.length;
    expect(new Set(lengths)).toStrictEqual(new Set([0, 1, -1]));
    expect(share(1) + share(-1)).toBeGreaterThan(0.02);
    expect(share(1) + share(-1)).toBeLessThan(0.08);
  });
});
