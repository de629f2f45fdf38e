import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    fuzzSeed: number;
  }
}

/** Every property of a run starts from the one seed, so that a run can be repeated. fast-check prints it where a property fails. */
fc.configureGlobal({ seed: inject('fuzzSeed') });
