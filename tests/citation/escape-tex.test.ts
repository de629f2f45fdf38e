import { expect, it } from 'vitest';
import { escapeTex } from '../../src/citation/places/escape-tex.ts';

it('what LaTeX takes for a command is written as it prints it', () => {
  expect(escapeTex('R&D, 50 % {net}')).toBe(String.raw`R\&D, 50 \% \textbraceleft{}net\textbraceright{}`);
  expect(escapeTex('#1 $ _x^2~\\y')).toBe(String.raw`\#1 \$ \_x\textasciicircum{}2\textasciitilde{}\textbackslash{}y`);
  expect(escapeTex('page\u00A07')).toBe('page~7');
});

it('letters with accents, quotes and dashes stay', () => {
  expect(escapeTex('L’« œuvre » d’été – « één »')).toBe('L’« œuvre » d’été – « één »');
});
