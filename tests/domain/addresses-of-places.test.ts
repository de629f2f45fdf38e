import { expect, it } from 'vitest';
import { paragraphId, questionId, replyId } from '../../src/domain/place-id.ts';
import { senateAddress } from '../../src/domain/senate-address.ts';

it('places are named as every page of a question names them', () => {
  expect(questionId).toBe('q');
  expect([1, 2, 3].map(replyId)).toStrictEqual(['r', 'r2', 'r3']);
  expect([paragraphId('q', 1), paragraphId('r', 12), paragraphId('r2', 3)]).toStrictEqual(['q-p1', 'r-p12', 'r2-p3']);
});

it('the Senate’s page of a question is the one that its own links lead to', () => {
  expect(senateAddress('5-8916', 'nl')).toBe(
    'https://www.senate.be/www/?MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916&LANG=nl',
  );
});
