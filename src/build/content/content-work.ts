import { digestOf, stampOf } from './file-state.ts';
import type { ContentFolders, FileGroup, GroupReading } from './read-group.ts';

/** What threads are given, by the kind of the work. Paths are absolute. */
export interface WorkOrders {
  readonly digest: { readonly paths: readonly string[] };
  readonly stamp: { readonly paths: readonly string[] };
  readonly read: { readonly folders: ContentFolders; readonly groups: readonly FileGroup[] };
}

/** What they give back: a result for each path or group, in their order; `null` where there is no such file. */
export interface WorkResults {
  readonly digest: readonly (string | null)[];
  readonly stamp: readonly (string | null)[];
  readonly read: readonly GroupReading[];
}

export type WorkKind = keyof WorkOrders;

type Works = { readonly [K in WorkKind]: (order: WorkOrders[K]) => WorkResults[K] | Promise<WorkResults[K]> };

const works: Works = {
  digest: ({ paths }) => paths.map(digestOf),
  stamp: ({ paths }) => paths.map(stampOf),
  // Whoever only looks whether files have changed does without the reader, which takes longer to load than to look.
  read: async ({ folders, groups }) => {
    const { readGroup } = await import('./read-group.ts');
    return groups.map((group) => readGroup(folders, group));
  },
};

/**
 * Does work on files, on whichever thread it is called.
 *
 * @throws what `readGroup` throws
 */
export async function doWork<K extends WorkKind>(kind: K, order: WorkOrders[K]): Promise<WorkResults[K]> {
  return works[kind](order);
}
