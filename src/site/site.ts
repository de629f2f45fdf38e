import { base } from 'virtual:archive';
import { createAddresses } from './addresses.ts';

/** The addresses of this build, below the path it is published under. */
export const addresses = createAddresses(base);

/** The day to which this build counts the days without a reply; `null` when it counts none. */
export { asOf } from 'virtual:archive';
