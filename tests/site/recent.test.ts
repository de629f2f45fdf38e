import { expect, it } from 'vitest';
import { Recent } from '../../src/site/recent.ts';

it('makes a value once while it is kept, and forgets the oldest', () => {
  const made: string[] = [];
  const recent = new Recent<string, string>(2);
  const get = (key: string): string =>
    recent.get(key, () => {
      made.push(key);
      return `the ${key}`;
    });
  expect([get('a'), get('b'), get('a')]).toStrictEqual(['the a', 'the b', 'the a']);
  expect(made).toStrictEqual(['a', 'b']);
  get('c');
  get('b');
  expect(made).toStrictEqual(['a', 'b', 'c']);
  get('a');
  expect(made).toStrictEqual(['a', 'b', 'c', 'a']);
});
