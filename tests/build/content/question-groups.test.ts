import { describe, expect, it } from 'vitest';
import { groupByName } from '../../../src/build/content/question-groups.ts';

describe('groupByName', () => {
  it('puts files together whose names begin alike, in whichever folder', () => {
    const groups = groupByName(['5-1.web.fr.txt', 'a/5-1.txt', 'a/5-10.web.nl.txt', 'b/5-1.print.fr-nl.abc.txt']);
    expect(groups.map(({ paths }) => paths)).toStrictEqual([
      ['5-1.web.fr.txt', 'a/5-1.txt', 'b/5-1.print.fr-nl.abc.txt'],
      ['a/5-10.web.nl.txt'],
    ]);
  });

  it('cuts a group that has grown large, so that there is work for every thread', () => {
    const paths = Array.from({ length: 150 }, (_, index) => `captures/page.${index + 100}.txt`);
    const groups = groupByName(paths);
    expect(groups.map((group) => group.paths.length)).toStrictEqual([64, 64, 22]);
    expect(groups.flatMap((group) => group.paths)).toStrictEqual(paths);
  });
});
