import { beforeEach, describe, expect, it } from 'vitest';
import type { Column, Match, ShardFound } from '../../src/components/search/engine.ts';
import { createWorkerEngine, type WorkerThread } from '../../src/components/search/worker-engine.ts';
import type { EngineSearch } from '../../src/query/to-engine-search.ts';
import type { WorkerReply, WorkerRequest } from '../../src/components/search/worker-messages.ts';

/** A worker that answers when the test says so. */
class ScriptedWorker implements WorkerThread {
  readonly requests: WorkerRequest[] = [];
  readonly #listeners = new Map<string, (event: { readonly data: WorkerReply }) => void>();
  isTerminated = false;

  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
  }
  addEventListener(type: string, listener: (event: { readonly data: WorkerReply }) => void): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  reply(data: WorkerReply): void {
    this.#listeners.get('message')?.({ data });
  }
  fail(): void {
    this.#listeners.get('error')?.({ data: { number: 0, kind: 'failure', reason: '' } });
  }
}

const place = { root: '/', directory: '/pagefind/fr/' };
const search: EngineSearch = {
  terms: [],
  parts: [],
  filters: { all: [{ kind: 'any', values: [{ filter: 'year', value: '2012-2013' }] }] },
};
const match: Match = { id: '1-abc', shard: '5-0-3999', questionNumber: '5-1', score: 3, places: [4] };
const found: ShardFound = { matches: [match], unknownWords: ['viaducs'] };
const column: Column = new Map([['5-1', ['2013-04-30']]]);
const page = { url: '/fr/5-1/', content: '', meta: {}, filters: {}, anchors: [], locations: [] };

let workers: ScriptedWorker[] = [];
const start = (): ScriptedWorker => {
  const worker = new ScriptedWorker();
  workers.push(worker);
  return worker;
};
beforeEach(() => {
  workers = [];
});

describe('the engine in a worker', () => {
  it('starts the worker with the first request, and hands it all of them', () => {
    const engine = createWorkerEngine(place, start);
    expect(workers).toHaveLength(0);
    void engine.search('5-0-3999', search);
    void engine.read(match);
    expect(workers.map(({ requests }) => requests)).toStrictEqual([
      [
        { number: 1, kind: 'search', place, shard: '5-0-3999', search },
        { number: 2, kind: 'read', place, match },
      ],
    ]);
  });

  it('gives each answer to who asked, in whatever order they come', async () => {
    const engine = createWorkerEngine(place, start);
    const asked = [engine.search('5-0-3999', search), engine.read(match), engine.column('5-0-3999', 'asked')];
    expect(workers[0]?.requests.at(-1)).toStrictEqual({
      number: 3,
      kind: 'column',
      place,
      shard: '5-0-3999',
      name: 'asked',
    });
    workers[0]?.reply({ number: 3, kind: 'column', column });
    workers[0]?.reply({ number: 2, kind: 'read', page });
    workers[0]?.reply({ number: 1, kind: 'search', found });
    expect(await Promise.all(asked)).toStrictEqual([found, page, column]);
  });

  it('fails where the worker says so', async () => {
    const engine = createWorkerEngine(place, start);
    const asked = engine.search('5-0-3999', search);
    workers[0]?.reply({ number: 1, kind: 'failure', reason: 'lost' });
    await expect(asked).rejects.toThrow('lost');
  });

  it('fails as a whole where the worker does, and starts another for the next request', async () => {
    const engine = createWorkerEngine(place, start);
    const asked = engine.read(match);
    workers[0]?.fail();
    await expect(asked).rejects.toThrow('Unexpected end of the search engine');
    const again = engine.read(match);
    expect(workers.map(({ isTerminated }) => isTerminated)).toStrictEqual([true, false]);
    workers[1]?.reply({ number: 2, kind: 'read', page });
    expect(await again).toStrictEqual(page);
  });
});
