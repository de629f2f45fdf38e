import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { locales, type Locale } from '../domain/locale.ts';
import { messages } from '../i18n/dictionaries.ts';
import { socialImageFile, socialImageSize } from '../site/social-tags.ts';

const drawing = readFileSync(fileURLToPath(new URL('./social-image.svg', import.meta.url)), 'utf8');

const fonts = [
  { family: 'Source Serif 4 Variable', file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2' },
  { family: 'Public Sans Variable', file: 'public-sans/files/public-sans-latin-wght-normal.woff2' },
];

/**
 * Draws the image of each language that shared links show, from `social-image.svg` and the words of the site.
 *
 * @param folder - where the images are written
 * @param browserPath - of a Chromium; `undefined` for the one that Playwright keeps
 * @throws what Playwright throws when there is no browser
 */
export async function drawSocialImages(folder: string, browserPath: string | undefined): Promise<void> {
  const browser = await chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ viewport: socialImageSize });
    for (const locale of locales) {
      await page.setContent(`<style>body { margin: 0 } ${fontFaces()}</style>${drawingIn(locale)}`);
      await page.evaluate('document.fonts.ready');
      writeFileSync(join(folder, socialImageFile(locale)), await page.screenshot());
    }
  } finally {
    await browser.close();
  }
}

/** The drawing with the name of the site on two lines, the kind of document on the first, and its tagline on two. */
function drawingIn(locale: Locale): string {
  const { name, tagline } = messages[locale].site;
  const lines = { name: dividedAfter(name, 2), tagline: dividedAfter(tagline, 7) };
  return Object.entries(lines).reduce(
    (svg, [key, [first, second]]) => svg.replace(`{${key}-1}`, first).replace(`{${key}-2}`, second),
    drawing,
  );
}

function dividedAfter(text: string, count: number): readonly [string, string] {
  const words = text.split(' ');
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}

function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return fonts
    .map(({ family, file }) => {
      const bytes = readFileSync(resolve(`@fontsource-variable/${file}`)).toString('base64');
      return `@font-face { font-family: '${family}'; font-weight: 100 900; src: url(data:font/woff2;base64,${bytes}) }`;
    })
    .join(' ');
}
