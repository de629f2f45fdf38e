import type { Shares } from './shares.ts';

/** What few questions have, and how often. */
export const peculiarities = [
  ['none', 0.965],
  ['requalification', 0.015],
  ['unknown-event', 0.01],
  ['unknown-relation', 0.01],
] as const satisfies Shares<string>;
export type Peculiarity = (typeof peculiarities)[number][0];

/** How many senators ask together, and how often. */
export const askerCounts: Shares<number> = [
  [1, 0.97],
  [2, 0.02],
  [3, 0.01],
];
