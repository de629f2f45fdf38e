import { setImmediate } from 'node:timers/promises';
import { MessageChannel, Worker } from 'node:worker_threads';
import { doWork, type WorkKind, type WorkOrders, type WorkResults } from './content-work.ts';
import type { WorkMessage } from './content-worker.ts';

/** Threads that work on files. They are started once there is enough to do, and are to be closed in the end. */
export interface ContentThreads {
  /**
   * Shares work out.
   *
   * @param steps - each gives one result
   * @param toOrder - the order for some of the steps
   * @param onDone - is told of steps that are done
   * @returns the results, in the order of the steps
   * @throws what the work throws first
   */
  run<K extends WorkKind, T>(
    kind: K,
    steps: readonly T[],
    toOrder: (some: readonly T[]) => WorkOrders[K],
    onDone?: (some: readonly T[]) => void,
  ): Promise<WorkResults[K][number][]>;
  close(): Promise<void>;
}

/** With how many steps other threads are worth their start. */
export const worthThreads: Readonly<Record<WorkKind, number>> = { digest: 4096, stamp: 8192, read: 256 };

/** How many steps an order has. */
const stepsOfOrder: Readonly<Record<WorkKind, number>> = { digest: 512, stamp: 2048, read: 16 };

/** One who works: this thread, or another. It does its orders in the order in which it is given them. */
interface Hand {
  work<K extends WorkKind>(kind: K, order: WorkOrders[K]): Promise<WorkResults[K]>;
}

/** @param processes - how many threads work at once; with one, that is this thread */
export function createContentThreads(processes: number): ContentThreads {
  const workers: Worker[] = [];
  const handsFor = (kind: WorkKind, steps: number): readonly Hand[] => {
    if (processes < 2 || steps < worthThreads[kind]) return [thisThread];
    while (workers.length < processes) workers.push(new Worker(workerFile));
    const hands = workers.map(toHand);
    // Each has its next order before it is done with the one before, and need not wait until its results are taken.
    return [...hands, ...hands];
  };
  return {
    async run(kind, steps, toOrder, onDone) {
      const size = stepsOfOrder[kind];
      const batches = Array.from({ length: Math.ceil(steps.length / size) }, (_, index) =>
        steps.slice(index * size, (index + 1) * size),
      );
      const waiting = batches.entries();
      const results = batches.map((): WorkResults[typeof kind] => []);
      const takeTurns = async (hand: Hand): Promise<void> => {
        for (const [index, batch] of waiting) {
          results[index] = await hand.work(kind, toOrder(batch));
          onDone?.(batch);
        }
      };
      await Promise.all(handsFor(kind, steps.length).map(takeTurns));
      return results.flat();
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

const workerFile = new URL('content-worker.ts', import.meta.url);

function toHand(worker: Worker): Hand {
  return {
    work(kind, order) {
      return new Promise((resolve, reject) => {
        const { port1: answers, port2: port } = new MessageChannel();
        worker.once('error', reject);
        answers.once('message', (result: WorkResults[typeof kind]) => {
          worker.off('error', reject);
          answers.close();
          resolve(result);
        });
        worker.postMessage({ kind, order, port } satisfies WorkMessage, [port]);
      });
    },
  };
}

const thisThread: Hand = {
  async work(kind, order) {
    // What waits for its turn here, as a bar that is drawn, has it between two orders.
    await setImmediate();
    return doWork(kind, order);
  },
};
