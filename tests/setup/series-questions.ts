import type { Question } from '../../src/domain/question.ts';
import { mostCharacters } from '../../src/site/plan/series-parts.ts';
import { inventedMembers } from '../comparison/invented-series.ts';
import { longSeries } from './long-series.ts';

/** The longest series that one page takes: of twenty members of the government. */
export const fullSeries: readonly Question[] = longSeries(201, 20, mostCharacters / 20 - 2800, 16);

/** A series that one page does not take. Half of its replies are not divided, and do not fit on one page either. */
export const overlongSeries: readonly Question[] = longSeries(301, 10, (2.4 * mostCharacters) / 10, 5);

/** An archive of series: of all kinds of replies and none, and of long ones. */
export const seriesQuestions: readonly Question[] = [...inventedMembers, ...fullSeries, ...overlongSeries];
