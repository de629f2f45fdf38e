/** The search engine in a thread of its own, so that a large search does not hold up the page. */
import type { Engine } from './engine.ts';
import { createPagefindEngine } from './pagefind-engine.ts';
import { watchFetch, type FetchScope } from './watched-fetch.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

const scope: FetchScope = self;
const watch = watchFetch(scope);
const load = async (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
let engine: Engine | undefined;

self.addEventListener('message', ({ data: request }: MessageEvent<WorkerRequest>) => {
  engine ??= createPagefindEngine(request.place, load, watch);
  void answer(engine, request).then((reply) => {
    self.postMessage(reply);
  });
});

async function answer(engine: Engine, request: WorkerRequest): Promise<WorkerReply> {
  const { number } = request;
  try {
    return request.kind === 'search'
      ? { number, kind: 'search', matches: await engine.search(request.shard, request.search) }
      : { number, kind: 'read', page: await engine.read(request.match) };
  } catch (error) {
    return { number, kind: 'failure', reason: String(error) };
  }
}
