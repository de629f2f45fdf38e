import type { Locale } from '../domain/locale.ts';
import type { QuestionNumber } from '../domain/question-number.ts';
import { senateAddress } from '../domain/senate-address.ts';
import { messages } from '../i18n/dictionaries.ts';
import { formatDate, languageTags } from '../i18n/format.ts';
import type { Addresses, PageLanguage } from './addresses.ts';
import type { LifeStepFacts } from './plan/life-facts.ts';
import { statusWording } from './wordings.ts';

/** One step in the life of a question, as a page shows it. */
export interface LifeStepView {
  /** Its number, with the kind of what is no written question. */
  readonly name: string;
  /** Its page here or on the Senate's site; `null` where neither has a known address. */
  readonly href: string | null;
  readonly isCurrent: boolean;
  /** When it was asked and what became of it, or that it is not held; `null` of what the archive never holds. */
  readonly detail: string | null;
}

/**
 * The life of a question, as a page in a language shows it.
 *
 * @param page - the language of the pages that its steps link to: the language itself, or the neutral pages
 */
export function toLifeView(
  questionNumber: QuestionNumber,
  life: readonly LifeStepFacts[],
  addresses: Addresses,
  locale: Locale,
  page: PageLanguage = locale,
): LifeStepView[] {
  const words = messages[locale];
  return life.map(({ target: { kind, number }, held }) => {
    if (kind !== 'written-question') {
      return { name: `${words.target[kind]} ${number}`, href: null, isCurrent: false, detail: null };
    }
    const isCurrent = number === questionNumber;
    if (!held) {
      return {
        name: number,
        href: senateAddress(number, locale),
        isCurrent,
        detail: within(words.series.notHeld, locale),
      };
    }
    const state = within(statusWording(held.status, locale), locale);
    const detail = `${formatDate(locale, held.askedOn)} · ${state}`;
    return { name: number, href: addresses.question(number)[page], isCurrent, detail };
  });
}

/** Words that begin a line, as they stand within one. */
function within(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleLowerCase(languageTags[locale]) + words.slice(1);
}
