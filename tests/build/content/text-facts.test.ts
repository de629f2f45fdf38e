import { expect, it } from 'vitest';
import { toTextFacts } from '../../../src/build/content/text-facts.ts';
import { plainQuestion } from '../../markdown/plain-question.ts';

it('what is found in texts is plain data, which JSON does not change', () => {
  const found = toTextFacts({ ...plainQuestion, text: { fr: ['Voir la question écrite n° 5-8901.'] } });
  expect(found.mentions).toStrictEqual(['5-8901']);
  expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
});

it('which paragraphs stand side by side is kept of the sections that both languages have', () => {
  const words = { fr: ['Le héron est gris.', 'La digue tient.'], nl: ['De reiger is grijs.', 'De dijk houdt.'] };
  const answers = [{ receivedOn: null, text: { fr: words.fr } }, { receivedOn: null, text: words }];
  expect(toTextFacts({ ...plainQuestion, text: words, answers }).rows).toStrictEqual({ q: '2', r2: '2' });
});
