import type { CountedForms } from '../format.ts';

export const days: CountedForms = { one: '# dag', other: '# dagen' };
export const members: CountedForms = { one: '# regeringslid', other: '# regeringsleden' };
export const questions: CountedForms = { one: '# vraag', other: '# vragen' };
