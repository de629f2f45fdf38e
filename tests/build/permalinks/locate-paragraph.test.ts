import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectDirectory } from '../../../src/build/archive-config.ts';
import { locateParagraph } from '../../../src/build/permalinks/locate-paragraph.ts';
import type { Source } from '../../../src/domain/source.ts';
import { digestWords } from '../../../src/permalinks/digest-words.ts';
import { dutchPage, frenchPage } from '../../setup/invented-raw-files.ts';
import { temporaryFolder } from '../../setup/temporary-folder.ts';

const source = (path: string, locale: 'fr' | 'nl'): Source => ({
  path,
  layout: 'web',
  locales: [locale],
  sha256: '0'.repeat(64),
});
const sources = [source('a.txt', 'fr'), source('gone.txt', 'fr'), source('b.txt', 'fr'), source('c.txt', 'nl')];
const longer = `${frenchPage('5-100')}\n2) Sur l’Yser.\n\nVoir aussi plus haut.\n`;

/** Where words are found in an archive of two French pages, the second of which says more, and a Dutch one. */
async function placeOf(kind: 'question' | 'reply', locale: 'fr' | 'nl', words: string) {
  const folder = await temporaryFolder({
    'raw/a.txt': frenchPage('5-100'),
    'raw/b.txt': longer,
    'raw/c.txt': dutchPage('5-100'),
  });
  return locateParagraph(join(folder, 'raw'), sources, { kind, locale, digest: digestWords(words) });
}

it('a paragraph is found in the first raw file that prints it', async () => {
  expect(await placeOf('question', 'fr', '1) Où sont-ils ?')).toStrictEqual({ file: 'a.txt', line: 23, column: 1 });
  expect(await placeOf('reply', 'fr', '2) Sur l’Yser.')).toStrictEqual({ file: 'b.txt', line: 29, column: 1 });
  expect(await placeOf('reply', 'nl', '1) Over de Leie.')).toStrictEqual({ file: 'c.txt', line: 27, column: 1 });
});

it('a paragraph is found in its language’s half of a bilingual print', async () => {
  const print = { ...source('5/5-8900.print-bilingual.fr-nl.txt', 'fr'), locales: ['fr', 'nl'] } as const;
  const placeIn = (kind: 'question' | 'reply', locale: 'fr' | 'nl', words: string) => {
    const digest = digestWords(words);
    return locateParagraph(join(projectDirectory, 'content/raw'), [print], { kind, locale, digest });
  };
  const french = await placeIn('reply', 'fr', '4. Je n’ai connaissance d’aucun abus.');
  expect(french).toStrictEqual({ file: print.path, line: 127, column: 1 });
  const dutch = await placeIn('question', 'nl', 'Graag kreeg ik dan ook een antwoord op de volgende vragen:');
  expect(dutch).toStrictEqual({ file: print.path, line: 90, column: 1 });
});

it('a paragraph that none prints, or none in its language or part, is found nowhere', async () => {
  expect(await placeOf('question', 'fr', 'Il neige.')).toBeUndefined();
  expect(await placeOf('question', 'nl', '1) Où sont-ils ?')).toBeUndefined();
  expect(await placeOf('reply', 'fr', '1) Où sont-ils ?')).toBeUndefined();
});
