/** What a process of a build holds at most, in bytes: one that indexes some thousand pages. */
const largestProcess = 3e9;

/**
 * How many processes a build may run at once: one a processor, but no more than the memory has room for.
 *
 * @param machine - how many processors it has, and how much memory, in bytes
 */
export function workerCount({ processors, memory }: { readonly processors: number; readonly memory: number }): number {
  return Math.max(1, Math.min(processors, Math.floor(memory / largestProcess)));
}
