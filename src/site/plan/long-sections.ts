import { compareSeries } from '../../comparison/compare-series.ts';
import { divideFolds } from '../../comparison/shown/fold-pages.ts';
import { showByOriginal } from '../../comparison/shown/show-by-original.ts';
import type { Question } from '../../domain/question.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import type { Series } from '../../domain/series.ts';
import { heldMembers, seriesOf, type Archive, type LongSections } from '../archive.ts';
import { mostCharacters, toSeriesParts } from './series-parts.ts';

/**
 * An archive with the sections that one page does not take. Only a comparison tells how much of the texts of a series stands
 * in a section, each text once; it is made here of the few series whose texts one page does not take, so that all pages
 * are known before any is made. The pages of both languages, which have the most, decide for those of either.
 *
 * @param read - reads a question that the archive holds; it is called for the members of these series
 * @throws what `read` throws
 */
export function withLongSections<A extends Archive>(archive: A, read: (questionNumber: QuestionNumber) => Question): A {
  const long = seriesOf(archive).filter((series) => toSeriesParts(series, archive).length > 0);
  const longSections = long.map((series): [QuestionNumber, LongSections] => {
    return [series.name, findLongSections(series, heldMembers(series, archive).map(read))];
  });
  return { ...archive, longSections: new Map(longSections) };
}

function findLongSections(series: Series, questions: readonly Question[]): LongSections {
  const [fr, nl] = [compareSeries(series, questions, 'fr'), compareSeries(series, questions, 'nl')];
  const { sections, general } = showByOriginal({ fr, nl });
  const starts = [...sections, general].map(({ id, folds }) => [id, divideFolds(folds, mostCharacters)] as const);
  return new Map(starts.filter(([, ofSection]) => ofSection.length > 0));
}
