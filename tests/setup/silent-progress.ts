import type { Progress } from '../../src/build/progress.ts';

/** Progress that shows nothing. */
export const silentProgress: Progress = { begin: () => ({ advance: () => undefined, end: () => undefined }) };
