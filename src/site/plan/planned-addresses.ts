import { createAddresses } from '../addresses.ts';

/** Addresses below the site's root, without the path that the site is published under: the plan is the same under each. */
export const addresses = createAddresses('/');
