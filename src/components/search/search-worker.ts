/** The search engine in a thread of its own, so that a large search does not hold up the page. */
import type { Engine } from './engine.ts';
import { createPagefindEngine } from './pagefind-engine.ts';
import { watchFetch, type FetchScope } from './watched-fetch.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

const scope: FetchScope = self;
const request = scope.fetch.bind(scope);
const watch = watchFetch(scope);
const load = async (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
const loaders = { load, request, watch };
let engine: Engine | undefined;

self.addEventListener('message', ({ data: question }: MessageEvent<WorkerRequest>) => {
  engine ??= createPagefindEngine(question.place, loaders);
  void answer(engine, question).then((reply) => {
    self.postMessage(reply);
  });
});

async function answer(engine: Engine, question: WorkerRequest): Promise<WorkerReply> {
  const { number } = question;
  try {
    switch (question.kind) {
      case 'search':
        return { number, kind: 'search', found: await engine.search(question.shard, question.search) };
      case 'read':
        return { number, kind: 'read', page: await engine.read(question.match) };
      case 'column':
        return { number, kind: 'column', column: await engine.column(question.shard, question.name) };
    }
  } catch (error) {
    return { number, kind: 'failure', reason: String(error) };
  }
}
