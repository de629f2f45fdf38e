import { inject } from 'vitest';
import { readBuiltSite } from './read-built-site.ts';

/** The site of the real archive at the root of a host. */
export const plainSite = readBuiltSite(inject('sites').plain);

/** The sites of the real archive, with a name each: what holds of its questions holds on both. */
export const realSites = [
  { name: 'the site at the root of a host', site: plainSite },
  { name: 'the site under a path', site: readBuiltSite(inject('sites').published) },
];

/** The site of an invented archive, with kinds of questions that the real one does not hold. */
export const inventedSite = readBuiltSite(inject('inventedSite'));

/** The site of invented series: with every kind of reply, and as long as any. */
export const seriesSite = readBuiltSite(inject('seriesSite'));

/** The site of an archive that `npm run synthesize` made: some hundred questions, in the proportions of the real archive. */
export const synthesizedSite = readBuiltSite(inject('synthesizedSite'));

/** Every built site: what holds of any page holds on all of them. */
export const allSites = [
  ...realSites,
  { name: 'the site of questions made up for the tests', site: inventedSite },
  { name: 'the site of invented series', site: seriesSite },
  { name: 'the site of a synthesized archive', site: synthesizedSite },
];
