import { defineConfig } from 'vitest/config';

/** The seed of every property test. The same tests run each time; `FC_SEED=<integer> npm test` runs others, or those of a failure again. */
const fuzzSeed = Number(process.env['FC_SEED'] ?? 20_130_430);
if (!Number.isInteger(fuzzSeed)) throw new RangeError('Unexpected FC_SEED, expected an integer');

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/output/**', 'tests/browser/**'],
          provide: { fuzzSeed },
          setupFiles: ['tests/setup/fuzzing.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'output', include: ['tests/output/**/*.test.ts'], globalSetup: ['tests/setup/built-sites.ts'] },
      },
    ],
  },
});
