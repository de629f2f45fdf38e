import { localesOf, localize, type Locale, type Localized } from '../domain/locale.ts';
import type { Question } from '../domain/question.ts';
import type { Frontmatter } from './frontmatter.ts';
import { joinFrontmatter } from './join-frontmatter.ts';
import { joinTexts } from './join-texts.ts';
import { parseMarkdown, type MarkdownFile } from './parse-markdown.ts';
import { unexpectedMarkdown } from './unexpected.ts';

/**
 * Reads a question back from its Markdown files: the inverse of `toMarkdown`.
 *
 * @param files - the text of the file of each language that has one; at least one
 * @throws VFileMessage with line and column and a ruleId: what `parseMarkdown` throws, `wrong-locale` when a file is of
 *   another language than the one it is given for, `differing-facts` when the files do not tell the same facts
 * @throws RangeError when there is no file
 */
export function fromMarkdown(files: Localized<string>): Question {
  const parsed = localize((locale) => parseInLocale(files[locale], locale));
  const [first, second] = localesOf(parsed).flatMap((locale) => parsed[locale] ?? []);
  if (!first) throw new RangeError('Unexpected absence of files, expected the file of at least one language');
  if (second) requireSameFacts(first.frontmatter, second.frontmatter);
  return joinTexts(joinFrontmatter(localize((locale) => parsed[locale]?.frontmatter)), parsed);
}

function parseInLocale(file: string | undefined, locale: Locale): MarkdownFile | undefined {
  if (file === undefined) return undefined;
  const parsed = parseMarkdown(file);
  if (parsed.frontmatter.locale === locale) return parsed;
  throw unexpectedMarkdown(`Unexpected language "${parsed.frontmatter.locale}", expected "${locale}"`, 'wrong-locale', {
    line: 1,
    column: 1,
  });
}

/** @throws VFileMessage `differing-facts`, about the first fact in which the second file differs from the first */
function requireSameFacts(first: Frontmatter, second: Frontmatter): void {
  const [one, other] = [factsOf(first), factsOf(second)];
  const differing = Object.keys(one).find((fact) => JSON.stringify(one[fact]) !== JSON.stringify(other[fact]));
  if (differing === undefined) return;
  throw unexpectedMarkdown(
    `Unexpected ${differing} ${JSON.stringify(other[differing])} in the "${second.locale}" file, expected ${JSON.stringify(one[differing])} as in the "${first.locale}" file`,
    'differing-facts',
    { line: 1, column: 1 },
  );
}

/** What the files of both languages repeat. */
function factsOf({ chronology, relations, answers, ...frontmatter }: Frontmatter): Record<string, unknown> {
  const { questionNumber, authors, askedOn, session, originalLanguage, sources } = frontmatter;
  return {
    questionNumber,
    authors,
    askedOn,
    session,
    originalLanguage,
    chronology: chronology.map(({ kind, on, deadline }) => ({ kind, on, deadline })),
    relations: relations.map(({ kind, target }) => ({ kind, target })),
    answers: answers.map(({ receivedOn, provisional }) => ({ receivedOn, provisional })),
    sources,
  };
}
