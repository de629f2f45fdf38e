/**
 * For the `catch` of a folder's listing: a folder that is not there holds nothing.
 *
 * @throws any other error, as it came
 */
export function noneIfAbsent(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
  throw error;
}
