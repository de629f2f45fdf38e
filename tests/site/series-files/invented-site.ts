import { createAddresses } from '../../../src/site/addresses.ts';
import type { CitingSite } from '../../../src/site/citation-view.ts';

/** A site that is published under a path. */
export const inventedSite: CitingSite = {
  addresses: createAddresses('/archief'),
  origin: new URL('https://example.org'),
  isInvented: false,
};
