/**
 * On the page for unknown addresses: when the address names a question that the archive holds, offers its page; when it
 * names one that the archive does not hold, says so and leads to its page on the Senate's site.
 */
import { findMentionedNumber } from '../../domain/mentioned-number.ts';
import { senateAddress } from '../../domain/senate-address.ts';

const root = document.querySelector<HTMLElement>('[data-not-found]')?.dataset['root'] ?? '/';
const questionNumber = findMentionedNumber(decoded(location.pathname.slice(root.length - 1) + location.search));

if (questionNumber) {
  const answer = await fetch(`${root}${questionNumber}/`, { method: 'HEAD' }).catch(() => undefined);
  if (answer?.ok) offer(questionNumber);
  if (answer?.status === 404) sayAbsence(questionNumber);
}

/** Each suggestion carries its wording, in which `#` stands for the number, and the address of its language. */
function offer(number: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-suggestion]')) {
    const link = document.createElement('a');
    link.href = `${place.dataset['home'] ?? root}${number}/`;
    link.textContent = (place.dataset['suggestion'] ?? '#').replace('#', number);
    place.append(link);
    place.hidden = false;
  }
}

/** Each place for it carries its wording, in which `#` stands for the number, and a link that gets its address here. */
function sayAbsence(number: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-absence]')) {
    const locale = place.closest('[lang]')?.getAttribute('lang') === 'nl' ? 'nl' : 'fr';
    place.prepend(`${(place.dataset['absence'] ?? '#').replace('#', number)} `);
    place.querySelector('a')?.setAttribute('href', senateAddress(number, locale));
    place.hidden = false;
  }
}

/** An address as a person wrote it; one that is not well encoded stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
