import { hash } from 'node:crypto';
import { planPages } from '../../site/plan/plan-pages.ts';
import type { PlannedPage } from '../../site/plan/planned-page.ts';
import type { HeldQuestion } from '../content.ts';
import { toHeldArchive } from './held-archive.ts';

/** A planned page with the digest of everything that its bytes depend on. */
export interface KeyedPage {
  readonly page: PlannedPage;
  readonly key: string;
}

/**
 * Plans the pages of an archive. The key of a page is the digest of what it was given, of the Markdown that it reads, and
 * of what all pages share: two pages of the same key are the same bytes.
 *
 * @param questions - those of the archive, in any order
 * @param questionsDirectory - the folder of their Markdown, of which the longest series are read
 * @param siteKey - the digest of what every page depends on
 * @returns the pages in the order of the plan, one at a time, as all together would fill the memory
 * @throws RangeError when a page is planned to read a question that the archive does not hold, and what
 *   `toHeldArchive` throws
 */
export function* keyPages(
  questions: readonly HeldQuestion[],
  questionsDirectory: string,
  siteKey: string,
): Generator<KeyedPage> {
  const digests = new Map(
    questions.map(({ facts, markdown: { fr, nl } }) => [facts.questionNumber, `${fr?.sha256} ${nl?.sha256}`]),
  );
  const given = createGivenDigests();
  for (const page of planPages(toHeldArchive(questions, questionsDirectory))) {
    const { props, ...rest } = page;
    const read = page.reads.map((number) => {
      const digest = digests.get(number);
      if (digest === undefined)
        throw new RangeError(`Unexpected question ${number} of ${page.file}, expected one held`);
      return digest;
    });
    yield { page, key: digestOf(JSON.stringify([siteKey, rest, given(props), read])) };
  }
}

/**
 * Makes what the key of a page holds of what it is given: plain values as they are, others by their digests. The digest of
 * what several pages are given, as the surroundings of a question in each language, is made once.
 */
function createGivenDigests(): (props: PlannedPage['props']) => unknown {
  const known = new WeakMap<object, string>();
  const digestOnce = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const digest = known.get(value) ?? digestOf(JSON.stringify(value));
    known.set(value, digest);
    return digest;
  };
  return (props) => Object.entries(props).map(([name, value]) => [name, digestOnce(value)]);
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
