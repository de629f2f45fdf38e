import { describe, expect, it } from 'vitest';
import { compareSeries } from '../../../src/comparison/compare-series.ts';
import { showInOne } from '../../../src/comparison/shown/show-in-one.ts';
import { toMember, toSeriesOf } from '../arbitrary-members.ts';
import { inventedMembers, inventedSeries } from '../invented-series.ts';
import { replies, reword, versions } from '../invented-texts.ts';
import { foldsIn, inBoth } from './shown-of.ts';

const { usual } = versions;
const { divided } = replies;
const asked = (
  text: { readonly fr?: readonly string[]; readonly nl?: readonly string[] },
  ...answers: (typeof text)[]
) => ({
  text,
  answers,
});
const seriesOf = (...members: readonly ReturnType<typeof asked>[]) => {
  const questions = members.map((texts, index) => toMember(`6-${index + 1}`, texts));
  return inBoth(toSeriesOf(questions), questions);
};

describe('a series in both languages', () => {
  const shown = inBoth(inventedSeries, inventedMembers);

  it('sets each part beside its translation, those of the same words together, whatever language they lack', () => {
    expect(foldsIn(shown, 'q-1')).toStrictEqual([
      'm-6-101-r-1 m-6-108-r-1 m-6-110-r-1(nl) m-6-111-r-1(fr) m-6-118-r2-1 ~frnl m-6-109-r-1',
      'm-6-102-r-1 m-6-112-r-1',
      'm-6-104-r-s2-1',
      'm-6-104-r-s3-1',
      'm-6-113-r-1',
    ]);
  });

  it('has the sections of the comparison, and what belongs to none', () => {
    expect(shown.sections.map(({ id }) => id)).toStrictEqual(['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4']);
    expect(foldsIn(shown, 'r-general')).toStrictEqual([
      'm-6-101-r-p1 m-6-104-r-p1 m-6-108-r-p1 m-6-109-r-p1 m-6-110-r-p1(nl) m-6-111-r-p1(fr) m-6-118-r2-p1',
      'm-6-103-r m-6-114-r',
      'm-6-104-r-s1',
      'm-6-105-r',
      'm-6-106-r',
      'm-6-107-r',
      'm-6-118-r m-6-121-r',
    ]);
  });

  it('is arranged alike by either language', () => {
    const byDutch = inBoth(inventedSeries, inventedMembers, 'nl');
    const ids = [...shown.sections.map(({ id }) => id), 'r-general'];
    expect(ids.map((id) => foldsIn(byDutch, id))).toStrictEqual(ids.map((id) => foldsIn(shown, id)));
  });

  it('says in which language a version differs', () => {
    const otherDutch = { fr: divided.fr, nl: reword(divided, { twaalf: 'dertien' }).nl };
    expect(foldsIn(seriesOf(asked(usual, divided), asked(usual, otherDutch)), 'q-1')).toStrictEqual([
      'm-6-1-r-1 ~nl m-6-2-r-1',
    ]);
  });

  it('keeps what differs too much to be compared by word, to be read in full', () => {
    const otherDutch = {
      fr: divided.fr,
      nl: ['1. Heel iets anders dan wat in de Franse tekst staat, en zonder getallen.', ...divided.nl.slice(2)],
    };
    const [fold] = seriesOf(asked(usual, divided), asked(usual, otherDutch)).sections[0]?.folds ?? [];
    expect(fold?.versions[1]?.differences).toStrictEqual({ nl: null });
    expect(fold?.versions[1]?.texts.nl?.words.join('')).toContain('Heel iets anders');
  });

  it('shows first the version that has both languages', () => {
    const shownLater = seriesOf(asked(usual, { fr: divided.fr }), asked(usual, reword(divided, { '414': '415' })));
    expect(foldsIn(shownLater, 'q-1')).toStrictEqual(['m-6-2-r-1 ~fr m-6-1-r-1(fr)']);
  });

  it('pairs words between points in their order, where the languages count paragraphs differently', () => {
    const opening = { fr: ['Merci.', ...divided.fr], nl: divided.nl };
    const uneven = {
      fr: [...divided.fr, 'Une remarque à la fin, pour tous.'],
      nl: ['Dank u.', ...divided.nl, 'Een opmerking aan het einde, voor allen.'],
    };
    expect(foldsIn(seriesOf(asked(usual, opening)), 'r-general')).toStrictEqual(['m-6-1-r-p1']);
    const rests = foldsIn(seriesOf(asked(usual, uneven)), 'r-general');
    expect(rests).toStrictEqual(['m-6-1-r-p1']);
  });

  it('gives a part that stands elsewhere in the other language an anchor of its own', () => {
    const dutchJoint = {
      fr: divided.fr,
      nl: ['1. Een eerste antwoord.', '2 en 3. Een gezamenlijk antwoord.', '4. Neen.'],
    };
    const shownApart = seriesOf(asked(usual, dutchJoint));
    expect(foldsIn(shownApart, 'q-2')).toStrictEqual(['m-6-1-r-2']);
    expect(foldsIn(shownApart, 'q-3')).toStrictEqual(['m-6-1-r-3(fr)']);
  });

  it('has the sections of both where the languages have other sub-questions', () => {
    const extra = { fr: usual.fr, nl: [...usual.nl, '5) En de kikkers?'] };
    const shownMore = seriesOf(asked(extra, { fr: divided.fr, nl: [...divided.nl, '5. Geen kikkers.'] }));
    expect(shownMore.sections.map(({ id }) => id)).toStrictEqual(['q-1', 'q-2', 'q-2-a', 'q-2-b', 'q-3', 'q-4', 'q-5']);
    expect(shownMore.sections.at(-1)?.subQuestion).not.toHaveProperty('fr');
    expect(foldsIn(shownMore, 'q-5')).toStrictEqual(['m-6-1-r-5(nl)']);
  });
});

describe('a series in one language', () => {
  it('is its comparison, each part in the language that it has', () => {
    const comparison = compareSeries(inventedSeries, inventedMembers, 'fr');
    const shown = showInOne(comparison);
    expect(foldsIn(shown, 'q-1')[0]).toBe(
      'm-6-101-r-1(fr) m-6-108-r-1(fr) m-6-111-r-1(fr) m-6-118-r2-1(fr) ~fr m-6-109-r-1(fr)',
    );
    expect(foldsIn(shown, 'q-1')).toContain('m-6-110-r-1(nl)');
    expect(shown.comparisons).toStrictEqual({ fr: comparison });
    expect(shown.sections.map(({ id }) => id)).toStrictEqual(comparison.sections.map(({ id }) => id));
  });
});
