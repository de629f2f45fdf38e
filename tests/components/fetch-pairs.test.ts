import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPairs } from '../../src/components/search/fetch-pairs.ts';

describe('a file of pairs of words', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const answerWith = (answer: Response): void => {
    vi.stubGlobal('fetch', () => Promise.resolve(answer));
  };

  it('is read with its pairs', async () => {
    answerWith(
      Response.json([
        ['pont', 'brug'],
        ['2012', '2012-2013'],
      ]),
    );
    expect([...(await fetchPairs('/p.json'))]).toStrictEqual([
      ['pont', 'brug'],
      ['2012', '2012-2013'],
    ]);
  });

  it.each([[{ pont: 'brug' }], [['pont', 'brug']], [[['pont', 3]]], [[['pont']]], [null]])(
    'is not taken for one where it is something else: %j',
    async (file) => {
      answerWith(Response.json(file));
      await expect(fetchPairs('/p.json')).rejects.toThrow(TypeError);
    },
  );

  it('is missing where it is not found', async () => {
    answerWith(new Response('', { status: 404 }));
    await expect(fetchPairs('/p.json')).rejects.toThrow('404');
  });
});
