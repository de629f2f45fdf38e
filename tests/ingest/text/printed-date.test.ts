import { describe, expect, it } from 'vitest';
import { labelKey } from '../../../src/ingest/text/fold.ts';
import { datePattern, parseDate } from '../../../src/ingest/text/printed-date.ts';

const wholeDate = new RegExp(`^${datePattern}$`);

describe('parseDate', () => {
  it.each([
    ['30 avril 2013', '2013-04-30'],
    ['1er mai 2013', '2013-05-01'],
    ['1 er mai 2013', '2013-05-01'],
    ['9\u00a0août\u00a02010', '2010-08-09'],
    ['3 FÉVRIER 2011', '2011-02-03'],
    ['5 maart 2015', '2015-03-05'],
    ['29 februari 2024', '2024-02-29'],
    ['4/6/2013', '2013-06-04'],
    ['04.06.2013', '2013-06-04'],
    ['4 / 6 / 2013', '2013-06-04'],
  ])('reads %j', (printed, expected) => {
    expect(labelKey(printed)).toMatch(wholeDate);
    expect(parseDate(labelKey(printed))).toBe(expected);
  });

  it.each(['31 avril 2013', '29 februari 2023', '30 floréal 2013', '0/1/2013', '13/13/2013', '30 avril', ''])(
    'gives nothing for %j',
    (printed) => expect(parseDate(labelKey(printed))).toBe(undefined),
  );
});
