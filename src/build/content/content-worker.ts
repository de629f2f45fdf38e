/** A thread that works on files: it does what it is sent, one order after the other, until it is ended. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import { doWork, type WorkKind, type WorkOrders } from './content-work.ts';

/** What a thread is sent. */
export interface WorkMessage {
  readonly kind: WorkKind;
  readonly order: WorkOrders[WorkKind];
  /** Takes the result. */
  readonly port: MessagePort;
}

parentPort?.on('message', ({ kind, order, port }: WorkMessage) => {
  // What is thrown ends the thread, and comes to whoever waits for it as the thread's error.
  void doWork(kind, order).then((result) => {
    port.postMessage(result);
  });
});
