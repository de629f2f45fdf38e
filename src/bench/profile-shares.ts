import { Session } from 'node:inspector/promises';

/** The share of the processor's time that each part of the code took, by its name; the shares add up to 1. */
export type Shares = Readonly<Record<string, number>>;

/** What a profile says of a time: which function was at work at each look. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  /** The nodes, by their ids, in the order of time. */
  readonly samples?: readonly number[] | undefined;
}

/** A function, and the file it stands in. */
interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

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
  return { value, shares: sharesOf([profile]) };
}

/** The shares of what was busy in all profiles together; each look counts the same. */
export function sharesOf(profiles: readonly Profile[]): Shares {
  const samples = profiles.flatMap((profile) => {
    const parts = new Map(profile.nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
    return (profile.samples ?? []).map((id) => parts.get(id) ?? waiting).filter((part) => part !== waiting);
  });
  const counts = Map.groupBy(samples, (part) => part);
  return Object.fromEntries([...counts].map(([part, own]) => [part, own.length / samples.length]));
}

const waiting = 'waiting';

/** Packages that are one program to their user. */
const families: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^(?:micromark|mdast-util|unist-util|remark|unified)\b/, 'remark'],
  [/^(?:astro|@astrojs|vite|rolldown|devalue|es-module-lexer)\b/, 'Astro and Vite'],
];

/** What a frame belongs to: a folder of ours, a package, Node, or the engine itself. */
function partOf({ functionName, url }: CallFrame): string {
  if (functionName === '(idle)') return waiting;
  if (functionName === '(garbage collector)') return 'garbage collection';
  const own = /\/src\/(\w[\w-]*(?:\/[\w-]+(?=\/))?)/.exec(url)?.[1];
  const brought = /\/node_modules\/(@[\w-]+\/[\w-]+|[\w-]+)\//.exec(url)?.[1];
  if (brought !== undefined) return families.find(([pattern]) => pattern.test(brought))?.[1] ?? brought;
  if (own !== undefined) return `src/${own}`;
  return url.includes('/.prerender/') ? 'pages and components, as Astro bundles them' : 'Node and the file system';
}
