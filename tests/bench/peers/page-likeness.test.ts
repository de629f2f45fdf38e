import { describe, expect, it } from 'vitest';
import { comparePages, isEqual, wordsInSight } from '../../../src/bench/peers/page-likeness.ts';

const pageOf = (body: string): string =>
  `<!doctype html><html><head><title>Head</title></head><body>${body}</body></html>`;

describe('wordsInSight', () => {
  it('reads what stands between the marks, however these are set', () => {
    expect(wordsInSight(pageOf('<p class="a">one\n  <b>two</b> </p><p>three</p>'))).toStrictEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('leaves out what is not in sight', () => {
    expect(
      wordsInSight(pageOf('<!-- x > y --><script>let y;</script><style>p { z: 1 }</style><p>one</p>')),
    ).toStrictEqual(['one']);
  });

  it('takes a character for the same in every way of writing it', () => {
    expect(
      wordsInSight("l&#39;an l&#x27;an l&apos;an l'an &quot;R&amp;D&quot; &lt;a&gt; a&nbsp;b &rien;"),
    ).toStrictEqual([...["l'an", "l'an", "l'an", "l'an", '"R&D"', '<a>', 'a', 'b', '&rien;']]);
  });
});

describe('comparePages', () => {
  it('finds two pages equal that are written in other ways', () => {
    const likeness = comparePages(pageOf('<p>l&#39;an <b>un</b></p>'), pageOf("<p>\n  l'an <b>un</b>\n</p>"));
    expect(likeness.words).toBe(1);
  });

  it('counts the words that are the same in the same order, of the longer page', () => {
    expect(comparePages(pageOf('a b c d'), pageOf('a x c d')).words).toBe(0.75);
    expect(comparePages(pageOf('a a'), pageOf('a b')).words).toBe(0.5);
    expect(comparePages(pageOf('a b'), pageOf('b a')).words).toBe(0.5);
    expect(comparePages(pageOf('a b c d'), pageOf('a')).words).toBe(0.25);
    expect(comparePages(pageOf(''), pageOf('')).words).toBe(1);
  });

  it('sets the bytes in proportion, which are more than the characters', () => {
    expect(comparePages('ééé', 'abc').bytes).toBe(2);
  });
});

describe('isEqual', () => {
  it.each([
    [{ words: 0.98, bytes: 0.91 }, true],
    [{ words: 0.979, bytes: 1 }, false],
    [{ words: 1, bytes: 1.11 }, false],
    [{ words: 1, bytes: 0.89 }, false],
  ])('of %o is %s', (likeness, expected) => {
    expect(isEqual(likeness)).toBe(expected);
  });
});
