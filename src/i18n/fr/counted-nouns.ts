import type { CountedForms } from '../format.ts';

export const days: CountedForms = { one: '# jour', other: '# jours' };
export const members: CountedForms = { one: '# membre du gouvernement', other: '# membres du gouvernement' };
export const questions: CountedForms = { one: '# question', other: '# questions' };
