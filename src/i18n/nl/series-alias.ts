import type { SeriesAliasMessages } from '../messages/series-alias.ts';

export const seriesAlias: SeriesAliasMessages = {
  title: (alias, name) => `${alias}: zie reeks ${name}`,
  explanation: (alias) => `Vraag ${alias} maakt deel uit van een reeks: dezelfde vraag aan meerdere regeringsleden.`,
  link: (name) => `Naar reeks ${name}`,
};
