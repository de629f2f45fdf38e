/** Words between the numbers of a joint point that join what they stand between. */
export const joining: readonly string[] = [
  'et', // 5-8900: 1, 2 et 3.
  'en', // the same in Dutch
  'ainsi que',
  'alsook',
  'evenals',
];

/** Words between two numbers that mean all from the one to the other. */
export const reaching: readonly string[] = [
  'à', // 1 à 3.
  'tot', // 1 tot 3.
  'tot en met',
  't.e.m.',
  't/m',
  'tem',
  "jusqu'à",
  'jusqu’à',
];
