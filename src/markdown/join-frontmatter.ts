import { localesOf, localize, type Localized } from '../domain/locale.ts';
import type { QuestionFacts } from '../domain/question.ts';
import type { Frontmatter } from './frontmatter.ts';

/**
 * What the frontmatter of a question's files says together: the facts of the first, each label and title in the
 * language of its file.
 *
 * @param files - the frontmatter of each language that has a file; at least one, telling the same facts
 * @throws RangeError when there is none
 */
export function joinFrontmatter(files: Localized<Frontmatter>): QuestionFacts {
  const [first] = localesOf(files).flatMap((locale) => files[locale] ?? []);
  if (!first) throw new RangeError('Unexpected absence of files, expected the file of at least one language');
  const inLocales = <T>(value: (frontmatter: Frontmatter) => T | undefined): Localized<T> =>
    localize((locale) => files[locale] && value(files[locale]));
  const { questionNumber, authors, askedOn, session, originalLanguage, sources } = first;
  return {
    questionNumber,
    authors,
    askedOn,
    session,
    originalLanguage,
    addressee: inLocales(({ addressee }) => addressee),
    title: inLocales(({ title }) => title),
    keywords: inLocales(({ keywords }) => keywords),
    chronology: first.chronology.map((event, index) => ({
      ...event,
      label: inLocales(({ chronology }) => chronology[index]?.label),
    })),
    relations: first.relations.map((relation, index) => ({
      ...relation,
      label: inLocales(({ relations }) => relations[index]?.label),
    })),
    answers: first.answers.map(({ hasText: _, ...answer }) => answer),
    sources,
  };
}
