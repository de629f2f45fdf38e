import type { FileGroup } from './read-group.ts';

/** A group of more files is cut, so that names that tell nothing of the question leave work for every thread. */
const mostFiles = 64;

/**
 * Groups raw files by what their names say of the question: the part before the first dot, `5-8916` of
 * `5/5-8916.web.fr.txt`. It is a guess: what stands in the files decides which are joined.
 *
 * @param paths - in the order of all
 */
export function groupByName(paths: readonly string[]): readonly FileGroup[] {
  const groups = Map.groupBy(paths, (path) => path.slice(path.lastIndexOf('/') + 1).split('.', 1)[0] ?? '');
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostFiles) }, (_, index) => ({
      paths: group.slice(index * mostFiles, (index + 1) * mostFiles),
      tables: [],
    })),
  );
}
