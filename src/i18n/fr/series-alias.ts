import type { SeriesAliasMessages } from '../messages/series-alias.ts';

export const seriesAlias: SeriesAliasMessages = {
  title: (alias, name) => `${alias}\u00A0: voir la série ${name}`,
  explanation: (alias) =>
    `La question ${alias} fait partie d’une série\u00A0: la même question posée à plusieurs membres du gouvernement.`,
  link: (name) => `Vers la série ${name}`,
};
