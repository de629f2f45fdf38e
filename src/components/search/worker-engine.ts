import type { Engine } from './engine.ts';
import type { IndexPlace } from './pagefind-engine.ts';
import type { WorkerReply, WorkerRequest } from './worker-messages.ts';

/** What is used of a `Worker`. */
export interface WorkerThread {
  postMessage(request: WorkerRequest): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerReply }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * An engine in a worker, which is started by the first query. When the worker fails, so do the requests under way, and
 * the next one starts another.
 */
export function createWorkerEngine(place: IndexPlace, startWorker: () => WorkerThread): Engine {
  let thread: { readonly worker: WorkerThread; readonly waiting: Map<number, Waiting> } | undefined;
  let count = 0;

  const start = () => {
    const worker = startWorker();
    const waiting = new Map<number, Waiting>();
    worker.addEventListener('message', ({ data: reply }) => {
      const asked = waiting.get(reply.number);
      waiting.delete(reply.number);
      if (reply.kind === 'failure') asked?.reject(new Error(reply.reason));
      else asked?.resolve(reply);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      thread = undefined;
      for (const { reject } of waiting.values()) reject(new Error('Unexpected end of the search engine'));
    });
    return { worker, waiting };
  };
  const ask = (toRequest: (number: number) => WorkerRequest): Promise<WorkerReply> => {
    thread ??= start();
    const { worker, waiting } = thread;
    const number = ++count;
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      worker.postMessage(toRequest(number));
    });
  };

  return {
    search: async (shard, search) => {
      const reply = await ask((number) => ({ number, kind: 'search', place, shard, search }));
      if (reply.kind !== 'search') throw new TypeError(`Unexpected reply ${reply.kind}, expected matches`);
      return reply.found;
    },
    read: async (match) => {
      const reply = await ask((number) => ({ number, kind: 'read', place, match }));
      if (reply.kind !== 'read') throw new TypeError(`Unexpected reply ${reply.kind}, expected a page`);
      return reply.page;
    },
    column: async (shard, name) => {
      const reply = await ask((number) => ({ number, kind: 'column', place, shard, name }));
      if (reply.kind !== 'column') throw new TypeError(`Unexpected reply ${reply.kind}, expected a column`);
      return reply.column;
    },
  };
}
