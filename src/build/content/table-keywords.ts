import { localize, locales, type Localized } from '../../domain/locale.ts';
import { divideKeywords, isUndivided, type KnownKeywords } from '../../ingest/divide-keywords.ts';
import type { JoinPart } from '../../ingest/join-languages.ts';
import type { PartReading } from './raw-reading.ts';

/** The keywords of one file or question, by language. */
export type Keywords = Localized<readonly string[]>;

/**
 * The keywords that one table print ran together, as printed, and the lists of them that the rest of the archive divides,
 * or knows to be one keyword. A language that is not settled has no key.
 */
export interface TableKeywords {
  readonly path: string;
  readonly printed: Keywords;
  readonly settled: Keywords;
}

/** The keywords of a table print of which a list may be several run together; `undefined` when there is none to divide. */
export function findRunTogether({ form, question: { keywords } }: JoinPart): Keywords | undefined {
  return form === 'table' && locales.some((locale) => isUndivided(keywords[locale])) ? keywords : undefined;
}

/** The lists that are settled by what the rest of the archive knows of keywords: a list that stays as it was is not. */
export function settleKeywords(printed: Keywords, known: KnownKeywords): Keywords {
  const divided = divideKeywords(printed, known);
  return localize((locale) => (divided[locale] === printed[locale] ? undefined : divided[locale]));
}

/** A reading with its settled keywords, which lose their messages; every other stays as it is, message and all. */
export function settleReading({ part, messages }: PartReading, settled: Keywords): PartReading {
  const before = part.question.keywords;
  const keywords = localize((locale) => settled[locale] ?? before[locale]);
  const gone = locales.flatMap((locale) => (settled[locale] ? (before[locale] ?? []) : []));
  return {
    part: { ...part, question: { ...part.question, keywords } },
    messages: messages.filter(
      ({ ruleId, reason }) =>
        ruleId !== 'undivided-keywords' || !gone.some((words) => reason.includes(JSON.stringify(words))),
    ),
  };
}

/** Whether two have the same lists in the same languages. */
export function areSameKeywords(a: Keywords, b: Keywords): boolean {
  return locales.every((locale) => JSON.stringify(a[locale]) === JSON.stringify(b[locale]));
}
