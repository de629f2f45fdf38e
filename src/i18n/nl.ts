import { about } from './nl/about.ts';
import { asking } from './nl/asking.ts';
import { browse } from './nl/browse.ts';
import { cite } from './nl/cite.ts';
import { question } from './nl/question.ts';
import { relations } from './nl/relations.ts';
import { searchHelp } from './nl/search-help.ts';
import { results } from './nl/results.ts';
import { search } from './nl/search.ts';
import { seriesAlias } from './nl/series-alias.ts';
import { seriesFiles } from './nl/series-files.ts';
import { series } from './nl/series.ts';
import { shell } from './nl/shell.ts';
import { states } from './nl/states.ts';
import type { Messages } from './messages.ts';

export const nl: Messages = {
  languageName: 'Nederlands',
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
  independent: 'Onafhankelijke',
  addresseePrepositions: ['aan de ', 'aan het ', 'aan '],
};
