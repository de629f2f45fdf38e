import { describe, expect, it } from 'vitest';
import { toTextCheck } from '../../src/query/check-text.ts';
import { parseQuery } from '../../src/query/parse-query.ts';

const text = 'La police fédérale de l’État belge répond par e-mail aux questions posées.';
const passes = (query: string) => toTextCheck(parseQuery(query).query)(text);

describe('a text that was found', () => {
  it.each([
    '"police federale"',
    '"Etat belge" "e mail"',
    '-gaz -"police locale"',
    'police -question',
    'absent',
    '-"de l’État wallon"',
  ])('passes %s', (query) => {
    expect(passes(query)).toBe(true);
  });

  it.each([
    '"fédérale police"',
    '"question posée"',
    '-police',
    '-l’etat',
    '-"ETAT BELGE"',
    '-e-mail',
    '-email',
    '"police" -posees',
  ])('does not pass %s', (query) => {
    expect(passes(query)).toBe(false);
  });
});
