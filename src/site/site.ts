import { base } from 'virtual:archive';
import { createAddresses } from './addresses.ts';

/** The addresses of this build, below the path it is published under. */
export const addresses = createAddresses(base);
