import type { Locale } from '../domain/locale.ts';
import { asking as askingInFrench } from './fr/asking.ts';
import { question as questionInFrench } from './fr/question.ts';
import { results as resultsInFrench } from './fr/results.ts';
import { search as searchInFrench } from './fr/search.ts';
import { series as seriesInFrench } from './fr/series.ts';
import type { Messages } from './messages.ts';
import { asking as askingInDutch } from './nl/asking.ts';
import { question as questionInDutch } from './nl/question.ts';
import { results as resultsInDutch } from './nl/results.ts';
import { search as searchInDutch } from './nl/search.ts';
import { series as seriesInDutch } from './nl/series.ts';

/** The words of the search page, by language, for the browser: all words of the site would be fetched with every search. */
export const messages: Readonly<
  Record<Locale, Pick<Messages, 'asking' | 'question' | 'results' | 'search' | 'series'>>
> = {
  fr: {
    asking: askingInFrench,
    question: questionInFrench,
    results: resultsInFrench,
    search: searchInFrench,
    series: seriesInFrench,
  },
  nl: {
    asking: askingInDutch,
    question: questionInDutch,
    results: resultsInDutch,
    search: searchInDutch,
    series: seriesInDutch,
  },
};
