import type { Locale } from '../../../domain/locale.ts';
import type { QuestionNumber } from '../../../domain/question-number.ts';
import { senateAddress } from '../../../domain/senate-address.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import type { FoundNumber } from '../../../query/found-number.ts';

/** Whether the archive has a page for a number; `unknown` where the site did not answer. */
export type Holding = 'held' | 'not-held' | 'unknown';

const [mostShown, mostAtOnce] = [30, 4];

/** The numbers that a query names, each leading to its question. */
export interface NumberList {
  /**
   * Shows the numbers in place of those before, once it is known which of them are held. Of the doubtful ones only these are.
   *
   * @param isAll - whether nothing of the text but its numbers is looked for
   */
  show(numbers: readonly FoundNumber[], isAll: boolean): Promise<void>;
  find(questionNumber: QuestionNumber): Promise<Holding>;
  addressOf(questionNumber: QuestionNumber): string;
}

/**
 * @param area - a live region: it is emptied, and holds the list and what is said of it
 * @param root - the path the site is published under, with a slash at its end
 */
export function createNumberList(area: HTMLElement, root: string, locale: Locale): NumberList {
  const { search, asking } = messages[locale];
  const asked = new Map<QuestionNumber, Promise<Holding>>();
  let turn = 0;

  const addressOf = (questionNumber: QuestionNumber): string => `${root}${locale}/${questionNumber}/`;
  const askFor = async (questionNumber: QuestionNumber): Promise<Holding> => {
    try {
      const answer = await fetch(addressOf(questionNumber), { method: 'HEAD' });
      if (answer.ok || answer.status === 404) return answer.ok ? 'held' : 'not-held';
    } catch {
      // The site cannot be reached now.
    }
    asked.delete(questionNumber);
    return 'unknown';
  };
  const find = (questionNumber: QuestionNumber): Promise<Holding> => {
    const holding = asked.get(questionNumber) ?? askFor(questionNumber);
    asked.set(questionNumber, holding);
    return holding;
  };
  const toItem = (questionNumber: QuestionNumber, holding: Holding): HTMLElement => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const isHeld = holding === 'held';
    link.href = isHeld ? addressOf(questionNumber) : senateAddress(questionNumber, locale);
    link.textContent = isHeld ? search.goToQuestion(questionNumber) : search.senatePage;
    if (holding === 'not-held') item.append(`${search.notHeld(questionNumber)} `);
    if (holding === 'unknown') item.append(`${asking.numberUnchecked(questionNumber)} `);
    item.append(link);
    return item;
  };

  return {
    find,
    addressOf,
    show: async (numbers, isAll) => {
      const ofTurn = ++turn;
      const first = numbers.slice(0, mostShown);
      const holdings: Holding[] = [];
      while (holdings.length < first.length) {
        const some = first.slice(holdings.length, holdings.length + mostAtOnce);
        holdings.push(...(await Promise.all(some.map(({ questionNumber }) => find(questionNumber)))));
        if (ofTurn !== turn) return;
      }
      const shown = first
        .map((number, index) => ({ ...number, holding: holdings[index] ?? 'unknown' }))
        .filter(({ isSure, holding }) => isSure || holding === 'held');
      if (shown.length === 0) {
        area.replaceChildren();
        return;
      }
      const list = document.createElement('ul');
      list.setAttribute('aria-label', asking.numbers);
      list.append(...shown.map(({ questionNumber, holding }) => toItem(questionNumber, holding)));
      const notes = [
        ...(isAll && numbers.length > 1 ? [asking.onlyNumbers] : []),
        ...(numbers.length > mostShown ? [asking.firstNumbers(mostShown)] : []),
      ];
      area.replaceChildren(list, ...notes.map(toNote));
    },
  };
}

function toNote(words: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = words;
  return note;
}
