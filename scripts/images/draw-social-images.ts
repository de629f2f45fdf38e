/**
 * Draws the images that shared links show, `public/social-fr.png` and `public/social-nl.png`, from
 * `src/build/social-image.svg` and the words of the site: `npx node scripts/images/draw-social-images.ts`. A second; to be run
 * when the drawing, the site's name or its tagline has changed.
 */
import { join } from 'node:path';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { findChromium } from '../../src/build/find-chromium.ts';
import { drawSocialImages } from '../../src/build/social-images.ts';

const chromium = await findChromium({ platform: process.platform, env: process.env });
await drawSocialImages(join(projectDirectory, 'public'), chromium);
