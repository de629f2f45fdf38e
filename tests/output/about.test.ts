import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { realSites } from './built-sites.ts';
import { wordsOf } from './page-text.ts';

const pages = [
  {
    path: 'fr/a-propos/',
    origin: 'Les textes sont ceux du Sénat de Belgique.',
    ownLicence: /licence du site ne porte que sur son code et sur ses propres mots/,
    notTheirs: /ne porte pas sur les textes/,
    notOfficial: 'Ce site n’est pas un site du Sénat.',
  },
  {
    path: 'nl/over/',
    origin: 'De teksten zijn die van de Belgische Senaat.',
    ownLicence: /licentie van de site geldt alleen voor de code en voor de eigen woorden/,
    notTheirs: /geldt niet voor de teksten/,
    notOfficial: 'Dit is geen site van de Senaat.',
  },
];

describe.each(realSites)('on $name', ({ site }) => {
  describe.each(pages)('/$path', ({ path, origin, ownLicence, notTheirs, notOfficial }) => {
    const main = site.page(path).document.querySelector('main');
    const words = wordsOf(main);

    it('says that the texts are the Senate’s, and links to its site', () => {
      expect(words).toContain(origin);
      expect(words).toContain(notOfficial);
      const links = [...(main?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(links).toContain('https://www.senate.be/');
    });

    it('says what the licence of the site is for, and what it is not for', () => {
      expect(words).toMatch(ownLicence);
      expect(words).toMatch(notTheirs);
    });

    it('claims no licence for the texts', () => {
      expect(words).not.toMatch(
        /Creative Commons|CC[ -](?:BY|0)|domaine public|publiek domein|open data|libre de droits/i,
      );
    });
  });
});

it('the licence that the about page speaks of is there', () => {
  const path = join(projectDirectory, 'LICENSE');
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toMatch(/Senate/);
});
