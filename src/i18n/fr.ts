import { about } from './fr/about.ts';
import { asking } from './fr/asking.ts';
import { browse } from './fr/browse.ts';
import { cite } from './fr/cite.ts';
import { question } from './fr/question.ts';
import { relations } from './fr/relations.ts';
import { searchHelp } from './fr/search-help.ts';
import { results } from './fr/results.ts';
import { search } from './fr/search.ts';
import { seriesAlias } from './fr/series-alias.ts';
import { seriesFiles } from './fr/series-files.ts';
import { series } from './fr/series.ts';
import { shell } from './fr/shell.ts';
import { states } from './fr/states.ts';
import type { Messages } from './messages.ts';

export const fr: Messages = {
  languageName: 'Français',
  ...shell,
  ...browse,
  ...states,
  ...relations,
  search,
  asking,
  searchHelp,
  results,
  question,
  series,
  seriesAlias,
  seriesFiles,
  cite,
  about,
  independent: 'Indépendant',
  addresseePrepositions: ['à la ', 'a la ', 'à l’', "à l'", 'a l’', "a l'", 'au ', 'aux ', 'à '],
};
