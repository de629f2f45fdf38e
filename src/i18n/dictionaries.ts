import type { Locale } from '../domain/locale.ts';
import { fr } from './fr.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';

/** The site's own words, by language. */
export const messages: Readonly<Record<Locale, Messages>> = { fr, nl };
