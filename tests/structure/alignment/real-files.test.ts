import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/domain/text.ts';
import { realPairs, realTexts } from './real-texts.ts';
import { rowsLacking, rowsOf } from './rows-of.ts';

/** A text without one of its paragraphs. */
function without(text: Text, ordinal: number): Text {
  return text.filter((_, index) => index !== ordinal - 1);
}

describe('5-8900', () => {
  const { question, reply } = realTexts;

  it('has the question in six paragraphs and the reply in thirteen, each the same in both languages', () => {
    expect(rowsOf(question.fr, question.nl, 'question')).toBe('1=1 2=2 3=3 4=4 5=5 6=6');
    expect(rowsOf(reply.fr, reply.nl)).toBe('1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10 11=11 12=12 13=13');
  });

  const ordinals = reply.fr.map((_, index) => index + 1);
  /** The tenth and the eleventh are of one length and name the same networks: one can be taken for the other. */
  const taken = new Set(['10 11', '11 10']);

  it.each(ordinals)('shows it were paragraph %i of the reply lacking in French and any other in Dutch', (lacking) => {
    for (const other of ordinals) {
      const rows = rowsOf(without(reply.fr, lacking), without(reply.nl, other));
      const expected = taken.has(`${lacking} ${other}`)
        ? rowsLacking(ordinals.length - 1, 0, 0)
        : rowsLacking(ordinals.length, lacking, other);
      expect(rows, `${other} in Dutch`).toBe(expected);
    }
  });

  it('would have a row of two paragraphs and one were any two of a point run together', () => {
    for (const first of ordinals.slice(0, -2)) {
      const joined = reply.fr.flatMap((paragraph, index) => {
        if (index === first) return [];
        return index === first - 1 ? [`${paragraph} ${reply.fr[first] ?? ''}`] : [paragraph];
      });
      const rows = ordinals.slice(0, -1).map((row) => {
        if (row < first) return `${row}=${row}`;
        return row === first ? `${row}=${row}+${row + 1}` : `${row}=${row + 1}`;
      });
      expect(rowsOf(joined, reply.nl), `${first} and the next`).toBe(rows.join(' '));
    }
  });
});

describe('5-8900 without numbers, figures and names', () => {
  const bare = (paragraph: string): string => paragraph.toLowerCase().replaceAll(/\d/g, 'x');
  const pairs = realPairs.map(({ fr, nl }) => ({ fr: bare(fr), nl: bare(nl) }));
  const ordinals = pairs.map((_, index) => index + 1);

  it('shows two lacking paragraphs that are no neighbours, whichever they are', () => {
    for (const lacking of ordinals) {
      for (const other of ordinals.filter((each) => Math.abs(each - lacking) !== 1)) {
        const fr = without(
          pairs.map((pair) => pair.fr),
          lacking,
        );
        const nl = without(
          pairs.map((pair) => pair.nl),
          other,
        );
        expect(rowsOf(fr, nl), `${lacking} and ${other}`).toBe(rowsLacking(ordinals.length, lacking, other));
      }
    }
  });
});
