import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createThemeQuestions } from '../../src/components/search/theme-questions.ts';

/** Each theme is in a file of its own, of one question: that of its place. */
const themes = new Map(['pont', 'gare', 'quai', 'rue', 'port'].map((theme) => [theme, 12_000]));
const fetched = vi.fn<(address: string) => Promise<Response>>();
const setUp = () =>
  createThemeQuestions(
    () => Promise.resolve(themes),
    (group) => `/theme/${group}.json`,
  );
const answer = (address: string): Promise<Response> =>
  Promise.resolve(Response.json([[[5, Number(/\d+/.exec(address)?.[0])]]]));

beforeEach(() => {
  fetched.mockReset().mockImplementation(answer);
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('the questions of themes', () => {
  it('are fetched with their group, once', async () => {
    const themesOf = setUp();
    expect([...(await themesOf.load(['gare', 'unknown']))]).toStrictEqual([['gare', ['5-1']]]);
    expect([...(await themesOf.load(['pont', 'gare']))]).toStrictEqual([
      ['gare', ['5-1']],
      ['pont', ['5-0']],
    ]);
    expect(fetched.mock.calls).toStrictEqual([['/theme/1.json'], ['/theme/0.json']]);
  });

  it('are those of the first themes alone where they are in many files', async () => {
    const themesOf = setUp();
    expect([...(await themesOf.load(['port', 'rue', 'quai', 'gare'])).keys()]).toStrictEqual(['port', 'rue', 'quai']);
    expect([...(await themesOf.load(['port', 'rue', 'quai', 'gare'])).keys()]).toStrictEqual([
      'port',
      'rue',
      'quai',
      'gare',
    ]);
  });

  it.each([
    ['does not come', () => Promise.resolve(new Response('', { status: 404 })), 'Unexpected answer 404'],
    ['is something else', () => Promise.resolve(Response.json([[5, 1]])), 'expected the questions of themes'],
  ])('are asked for again where the file %s', async (_, lost, message) => {
    const themesOf = setUp();
    fetched.mockImplementationOnce(lost);
    await expect(themesOf.load(['pont'])).rejects.toThrow(message);
    expect((await themesOf.load(['pont'])).get('pont')).toStrictEqual(['5-0']);
  });
});
