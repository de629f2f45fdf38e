/** The files of an index by their paths in its folder, such as `fragment/fr_1a2b3c4.pf_fragment`. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** @throws RangeError where there is no such file */
export function fileAt(files: IndexFiles, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new RangeError(`Unexpected files of an index, expected ${path} among them`);
  return file;
}
