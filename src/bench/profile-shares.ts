import { Session } from 'node:inspector/promises';

/** The share of the processor's time that each part of the code took, by its name; the shares add up to 1. */
export type Shares = Readonly<Record<string, number>>;

/**
 * Does work while the processor's time is sampled.
 *
 * @returns what the work gives, and the time by folder of the source: `ingest/text`, or what else was busy
 */
export async function profileShares<T>(work: () => Promise<T>): Promise<{ value: T; shares: Shares }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const value = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const parts = new Map(profile.nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const samples = (profile.samples ?? []).map((id) => parts.get(id) ?? waiting).filter((part) => part !== waiting);
  const counts = Map.groupBy(samples, (part) => part);
  return { value, shares: Object.fromEntries([...counts].map(([part, own]) => [part, own.length / samples.length])) };
}

const waiting = 'waiting';

/** What a frame belongs to: a folder of ours, a package, Node, or the engine itself. */
function partOf({ functionName, url }: { readonly functionName: string; readonly url: string }): string {
  if (functionName === '(idle)') return waiting;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const own = /\/src\/(\w[\w-]*(?:\/[\w-]+(?=\/))?)/.exec(url)?.[1];
  if (own !== undefined) return `src/${own}`;
  const brought = /\/node_modules\/(@[\w-]+\/[\w-]+|[\w-]+)\//.exec(url)?.[1];
  return brought ?? 'Node and the file system';
}
