import { expect, it } from 'vitest';
import type { Text } from '../../src/domain/text.ts';
import { digestWords } from '../../src/permalinks/digest-words.ts';
import { nearestParagraph } from '../../src/permalinks/nearest-paragraph.ts';
import { frenchPermalinks } from './question-with.ts';

const published = frenchPermalinks(['Voici :', '1) Où ?', '2) Quand ?'], ['1) Ici.', 'Et là.', '2) Hier.'], ['Enfin.']);
const line = { questionNumber: '5-1', locale: 'fr', permalinks: published, gone: '' } as const;
const at = (id: string, ...texts: [Text, ...Text[]]) => {
  return nearestParagraph(id, { line }, texts[0].length > 0 ? frenchPermalinks(...texts) : '');
};
const is = (sectionId: string, words: string) => ({ sectionId, digest: digestWords(words) });

it('something is said of an id where it stands now', () => {
  expect(at('r-p2', ['Voici :'], ['1) Ici.', 'Et ailleurs.'])).toStrictEqual(is('r', 'Et ailleurs'));
  expect(at('q-2', ['1) Où ?', '2) Quand ?', 'Ou jamais ?'], ['Ici.'])).toStrictEqual(is('q', '2 Quand'));
  expect(at('r', ['Voici :'], ['Ici.', 'Là.'])).toStrictEqual(is('r', 'Ici'));
});

it('something is said of an id that has vanished at what stands in its place', () => {
  expect(at('r-2', ['Voici :'], ['1) Ici.', 'Et là.', 'Hier.'])).toStrictEqual(is('r', 'Hier'));
  expect(at('r-p3', ['Voici :'], ['1) Ici.', 'Et là.'])).toStrictEqual(is('r', 'Et là'));
});

it('something is said of a section that has vanished at the end of what there is', () => {
  expect(at('r2', ['Voici :'], ['1) Ici.', 'Et là.'])).toStrictEqual(is('r', 'Et là'));
  expect(at('r-p1', ['Voici :', 'Quand ?'])).toStrictEqual(is('q', 'Quand'));
  expect(at('r-p1', [])).toBeUndefined();
});
