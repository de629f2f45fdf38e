import { once } from 'node:events';
import { z } from 'zod';

/**
 * Waits for what the process that started this one says next.
 *
 * @throws Error when that process has ended, or hears no more
 */
export async function hearParent(): Promise<unknown> {
  const gone = new AbortController();
  const end = (): void => {
    gone.abort();
  };
  process.once('disconnect', end);
  try {
    const heard = await once(process, 'message', gone);
    return z.array(z.unknown()).parse(heard)[0];
  } finally {
    process.off('disconnect', end);
  }
}
