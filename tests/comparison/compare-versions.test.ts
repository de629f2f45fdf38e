import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/comparison/versions/compare-versions.ts';
import type { Localized } from '../../src/domain/locale.ts';
import type { Text } from '../../src/domain/text.ts';
import { toMember } from './arbitrary-members.ts';
import { versions } from './invented-texts.ts';

const { usual, askedMore, withoutCost } = versions;
const compare = (locale: 'fr' | 'nl', ...texts: readonly Localized<Text>[]) =>
  compareVersions(
    texts.map((text, index) => toMember(`6-${index + 1}`, { text, answers: [] })),
    locale,
  );
const membersIn = (...given: Parameters<typeof compare>) => compare(...given).versions.map(({ members }) => members);

describe('the versions of a question', () => {
  it('are one where all were sent the same, but for signs', () => {
    const retyped = { fr: usual.fr.map((words) => words.replaceAll("'", '’').replaceAll('\u00a0', ' ')) };
    expect(compare('fr', usual, retyped)).toStrictEqual({
      versions: [{ members: ['6-1', '6-2'], locale: 'fr', text: usual.fr, comparison: null, comparedIn: null }],
      withoutText: [],
    });
  });

  it('differ by word from that of the lowest number', () => {
    const [first, second] = compare('nl', usual, askedMore, usual).versions;
    expect(first?.members).toStrictEqual(['6-1', '6-3']);
    expect(second?.members).toStrictEqual(['6-2']);
    expect(second?.comparison?.differences.filter(({ kind }) => kind !== 'same')).toStrictEqual([
      { kind: 'added', words: 'Zo ja, welke?\n' },
    ]);
    const printed = second?.comparison?.differences.filter(({ kind }) => kind !== 'removed').map(({ words }) => words);
    expect(printed?.join('')).toBe(`${askedMore.nl.join('\n')}\n`);
  });

  it('are joined by the other language, where that of the page is missing', () => {
    expect(membersIn('fr', usual, { nl: usual.nl }, { nl: askedMore.nl }, askedMore)).toStrictEqual([
      ['6-1', '6-2'],
      ['6-3', '6-4'],
    ]);
  });

  it('are told apart by the language of the page, where both have it', () => {
    expect(membersIn('fr', usual, { fr: withoutCost.fr, nl: usual.nl })).toStrictEqual([['6-1'], ['6-2']]);
    expect(membersIn('nl', usual, { fr: withoutCost.fr, nl: usual.nl })).toStrictEqual([['6-1', '6-2']]);
  });

  it('are compared in the language that both have, and not at all without one', () => {
    const [, dutch] = compare('fr', usual, { nl: askedMore.nl }).versions;
    expect(dutch?.locale).toBe('nl');
    expect(dutch?.comparison?.likeness).toBeGreaterThan(0.9);
    const [, other] = compare('fr', { fr: usual.fr }, { nl: usual.nl }).versions;
    expect(other).toStrictEqual({ members: ['6-2'], locale: 'nl', text: usual.nl, comparison: null, comparedIn: null });
  });

  it('follow the order of their members, also where the first lacks the language of the page', () => {
    expect(membersIn('fr', { nl: usual.nl }, askedMore, usual)).toStrictEqual([['6-1', '6-3'], ['6-2']]);
  });

  it('name the members of which no text is known', () => {
    expect(compare('fr', {}, usual, { fr: [] }).withoutText).toStrictEqual(['6-1', '6-3']);
  });
});
