import { createAddresses } from './addresses.ts';

/** The addresses of this build, below the path it is published under. */
export const addresses = createAddresses(import.meta.env.BASE_URL);
