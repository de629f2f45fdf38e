import { expect, it } from 'vitest';
import { findMentioners } from '../../src/domain/mentions.ts';

it('a number that is mentioned has those that mention it, once each and by number', () => {
  const mentioners = findMentioners(
    new Map([
      ['5-10', ['6-1', '4-2', '6-1']],
      ['5-9', ['6-1', '5-9']],
      ['5-8', []],
    ]),
  );
  expect([...mentioners].toSorted()).toStrictEqual([
    ['4-2', ['5-10']],
    ['6-1', ['5-9', '5-10']],
  ]);
});
