import { expect, it } from 'vitest';
import { roundedLength } from '../../../src/build/search/tidy-pages.ts';

it('the length of a page is kept to five bits', () => {
  expect([0, 1, 31, 32, 33, 35, 100, 201, 1023, 4100].map(roundedLength)).toStrictEqual([
    ...[0, 1, 31, 32, 34, 36, 100, 200, 1024, 4096],
  ]);
});
