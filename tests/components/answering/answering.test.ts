import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswering, type AnsweringActions } from '../../../src/components/search/answering/answering.ts';
import type { Match, MatchedPage } from '../../../src/components/search/engine.ts';
import { formatQuery } from '../../../src/query/format-query.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import type { Query } from '../../../src/query/query.ts';
import { alone, completeState, inSeries } from './search-states.ts';

const page = ({ questionNumber }: Match): MatchedPage => ({
  url: `/nl/${questionNumber}/`,
  content: `${questionNumber} Bruggen Hoeveel vaste bruggen ? Twaalf.`,
  meta: { title: `Bruggen ${questionNumber}`, number: questionNumber },
  filters: { minister: ['minister van Bruggen'] },
  anchors: [{ id: 'q-p1', location: 2 }],
  locations: [4],
});

function setUp(read: (match: Match) => Promise<MatchedPage> = (match) => Promise.resolve(page(match))) {
  const { document } = parseHTML(
    '<!doctype html><div><p role="status"></p><div></div><ol></ol><section></section><p hidden><button></button></p></div>',
  );
  vi.stubGlobal('document', document);
  vi.stubGlobal('scrollY', 0);
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Unexpected page without ${selector}`);
    return found;
  };
  const parts = {
    area: find('div'),
    status: find('[role=status]'),
    notes: find('div > div'),
    list: find('ol'),
    more: find('p[hidden]'),
    elsewhere: find('section'),
    locale: 'nl',
    seriesRoot: '/nl/reeksen/',
    otherSearch: '/fr/recherche/',
  } as const;
  // A selector of the pointer is none that this document knows.
  vi.spyOn(parts.list, 'matches').mockReturnValue(false);
  const actions = {
    read: vi.fn(read),
    onRetry: vi.fn(),
    ask: vi.fn<(query: Query) => void>(),
    searchElsewhere: vi.fn<AnsweringActions['searchElsewhere']>(() => Promise.resolve(undefined)),
  };
  return { ...parts, ...actions, answering: createAnswering(parts, actions) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a search has found', () => {
  it('is said to be searched when that takes a while, and to be slow when it takes long', async () => {
    const { answering, status, area, list } = setUp();
    const state = completeState('bruggen', [alone('5-1')]);
    await answering.show({ ...state, phase: 'searching', groups: [], pages: 0 });
    expect(area.dataset['state']).toBe('searching');
    expect(list.getAttribute('aria-busy')).toBe('true');
    vi.advanceTimersByTime(299);
    expect(status.textContent).toBe('');
    vi.advanceTimersByTime(1);
    expect(status.textContent).toBe('Bezig met zoeken…');
    vi.advanceTimersByTime(3700);
    expect(status.textContent).toBe('De verbinding is traag: de index van de recentste vragen wordt nog geladen.');
    await answering.show({ ...state, phase: 'first' });
    expect(status.textContent).toMatch(/^1\u00A0vraag gevonden .* in de oudere…$/);
    expect(list.getAttribute('aria-busy')).toBe('true');
    vi.advanceTimersByTime(4000);
    expect(status.textContent).toBe('De verbinding is traag: de index van de oudere vragen wordt nog geladen.');
    await answering.show(state);
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “bruggen”.');
    vi.advanceTimersByTime(9000);
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “bruggen”.');
    expect(list.getAttribute('aria-busy')).toBe('false');
    expect(area.dataset['state']).toBe('complete');
  });

  it('is said to be slow of the oldest questions, where these come first', async () => {
    const { answering, status } = setUp();
    const state = { ...completeState('bruggen', [alone('5-1')]), sort: 'oldest' } as const;
    await answering.show({ ...state, phase: 'searching', groups: [], pages: 0 });
    vi.advanceTimersByTime(4000);
    expect(status.textContent).toBe('De verbinding is traag: de index van de oudste vragen wordt nog geladen.');
    await answering.show({ ...state, phase: 'first' });
    vi.advanceTimersByTime(4000);
    expect(status.textContent).toBe('De verbinding is traag: de index van de recentere vragen wordt nog geladen.');
  });

  it('is not said to be searched any more once it is found', async () => {
    const { answering, status } = setUp();
    const state = completeState('bruggen', [alone('5-1')]);
    await answering.show({ ...state, phase: 'searching', groups: [], pages: 0 });
    await answering.show(state);
    vi.advanceTimersByTime(9000);
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “bruggen”.');
  });

  it('is empty where nothing is looked for', async () => {
    const { answering, status, list, notes } = setUp();
    await answering.show(completeState('bruggen', [alone('5-1')]));
    expect(list.children).toHaveLength(1);
    await answering.show(completeState('', [], { phase: 'idle' }));
    expect([status.textContent, list.children.length, notes.children.length]).toStrictEqual(['', 0, 0]);
  });

  it('shows a series as one result, and the only member that matches by itself', async () => {
    const { answering, list } = setUp();
    await answering.show(
      completeState('bruggen', [inSeries('5-1', 9, '5-2', '5-1'), inSeries('5-11', 4, '5-11'), alone('5-30')]),
    );
    const [series, member, question] = list.children;
    expect(series?.querySelector('summary')?.textContent).toBe(
      'Gevonden in 2 van de 9\u00A0vragen van de reeks die in dit archief zitten',
    );
    expect(series?.querySelector('.series-note a')?.getAttribute('href')).toBe('/nl/reeksen/5-1/');
    expect(member?.querySelector('details')).toBeNull();
    expect(member?.querySelector('.series-note')?.textContent).toContain(
      'Gevonden in 1 van de 4\u00A0vragen van de reeks die in dit archief zitten',
    );
    expect(question?.querySelector('.series-note')).toBeNull();
  });

  it('leaves out what has the phrase in other forms only', async () => {
    const { answering, list, status } = setUp((match) =>
      Promise.resolve(
        match.questionNumber === '5-1'
          ? { ...page(match), content: '5-1 Bruggen De vaste brug staat er.' }
          : page(match),
      ),
    );
    await answering.show(
      completeState('"vaste bruggen"', [inSeries('5-1', 9, '5-1', '5-2'), alone('5-1')], { isExact: false }),
    );
    expect([...list.children].map((item) => item.querySelector('h2')?.textContent)).toStrictEqual(['Bruggen 5-2']);
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “vaste bruggen”.');
  });

  it('has advice where there is nothing, each a link to its query', async () => {
    const { answering, notes, ask, status } = setUp();
    const focus = vi.fn();
    await answering.show(completeState('viaduct jaar:2012 minister:justitie', [], { sort: 'oldest' }));
    expect(notes.querySelector('a')?.getAttribute('href')).toBe('?q=viaduct&sorteer=oudste');
    await answering.show(completeState('-brug minister:justitie', []));
    expect(notes.querySelector('a')?.getAttribute('href')).toBe('?q=minister:justitie');
    await answering.show(completeState('viaduct minister:justitie', []));
    const link = notes.querySelector('a');
    expect(link?.getAttribute('href')).toBe('?q=viaduct');
    status.focus = focus;
    link?.click();
    expect(focus).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls.map(([query]) => formatQuery(query, 'nl'))).toStrictEqual(['viaduct']);
  });

  it('can be searched once more where a part is missing, and says nothing of the cause then', async () => {
    const { answering, notes, onRetry, status } = setUp();
    const focus = vi.fn();
    await answering.show(completeState('viaduct minister:justitie', [], { failed: ['5-0-3999'] }));
    expect(notes.querySelector('a')).toBeNull();
    const button = notes.querySelector('button');
    expect(button?.textContent).toBe('Opnieuw proberen');
    status.focus = focus;
    button?.click();
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(focus).toHaveBeenCalledTimes(1);
    await answering.show(completeState('viaduct', [alone('5-1')]));
    expect(notes.children).toHaveLength(0);
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “viaduct”.');
  });

  it.each(['at once', 'while it is read'])('is not shown when something else is asked %s', async (moment) => {
    const { promise, resolve } = Promise.withResolvers<MatchedPage>();
    const { answering, list, status } = setUp((match) =>
      match.questionNumber === '5-1' ? promise : Promise.resolve(page(match)),
    );
    const stale = answering.show(completeState('oud', [alone('5-1')]));
    if (moment !== 'at once') await vi.advanceTimersByTimeAsync(0);
    await answering.show(completeState('nieuw', [alone('5-2')]));
    resolve(page({ id: '', shard: '', questionNumber: '5-1', score: 1, places: [] }));
    await stale;
    expect(list.textContent).toContain('5-2');
    expect(list.textContent).not.toContain('5-1');
    expect(status.textContent).toBe('1\u00A0vraag gevonden voor “nieuw”.');
  });

  it('stays where more of the same search comes', async () => {
    const { answering, list } = setUp();
    const state = completeState('bruggen', [alone('5-1')]);
    await answering.show({ ...state, phase: 'first' });
    const [first] = list.children;
    await answering.show({ ...state, groups: [...state.groups, alone('4-1')], pages: 2 });
    expect(list.children[0]).toBe(first);
    expect(list.children).toHaveLength(2);
  });

  it('looks in the other language where little was found, once that has been looked at', async () => {
    const { answering, elsewhere, searchElsewhere } = setUp();
    const { query } = parseQuery('"médias sociaux"');
    searchElsewhere.mockResolvedValue({ query, count: 12, isExact: false });
    await answering.show(completeState('bruggen', ['5-1', '5-2', '5-3', '5-4', '5-5'].map(alone)));
    await vi.advanceTimersByTimeAsync(9000);
    expect(searchElsewhere).not.toHaveBeenCalled();
    const little = completeState('vaste bruggen', [alone('5-1')]);
    await answering.show(little);
    await vi.advanceTimersByTimeAsync(599);
    expect(searchElsewhere).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(searchElsewhere.mock.calls).toStrictEqual([[little.query]]);
    const link = elsewhere.querySelector('a');
    expect(link?.textContent).toBe('Hoogstens 12\u00A0vragen in het Frans voor “médias sociaux”');
    expect(decodeURIComponent(link?.getAttribute('href') ?? '')).toBe('/fr/recherche/?q="médias+sociaux"');
    expect(link?.querySelector('[lang="fr"]')?.textContent).toBe('médias sociaux');
    await answering.show({ ...completeState('brug', []), phase: 'searching' });
    expect(elsewhere.children).toHaveLength(0);
  });

  it('says nothing of the other language when something else is asked meanwhile', async () => {
    const { answering, elsewhere, searchElsewhere } = setUp();
    const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<AnsweringActions['searchElsewhere']>>>();
    searchElsewhere.mockReturnValueOnce(promise);
    await answering.show(completeState('brug', [alone('5-1')]));
    await vi.advanceTimersByTimeAsync(600);
    expect(searchElsewhere).toHaveBeenCalledTimes(1);
    await answering.show(completeState('', [], { phase: 'idle' }));
    resolve({ query: parseQuery('pont').query, count: 12, isExact: true });
    await vi.advanceTimersByTimeAsync(9000);
    expect(elsewhere.children).toHaveLength(0);
    expect(searchElsewhere).toHaveBeenCalledTimes(1);
  });
});
