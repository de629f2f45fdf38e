import { expect, it } from 'vitest';
import { workerCount } from '../../src/build/worker-count.ts';

it('as many processes as processors, unless the memory has no room for them, and always one', () => {
  expect(workerCount({ processors: 2, memory: 24e9 })).toBe(2);
  expect(workerCount({ processors: 16, memory: 16e9 })).toBe(5);
  expect(workerCount({ processors: 4, memory: 1e9 })).toBe(1);
});
