import { announce } from './announce.ts';

/**
 * What a question's page does beyond plain links: a place's link sign also copies the address, and the language links
 * lead to the same place in the other language.
 */

/** The address of a place, without the query that may have led here. */
function addressOf(link: HTMLAnchorElement): string {
  return new URL(link.hash, new URL(location.pathname, location.origin)).href;
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.place') : null;
  const copied = document.querySelector<HTMLElement>('[data-link-copied]')?.dataset['linkCopied'];
  // Browsers give the clipboard to secure origins only; elsewhere the sign is the plain link it always is.
  if (!link || !copied || !('clipboard' in navigator)) return;
  navigator.clipboard.writeText(addressOf(link)).then(
    () => announce(copied),
    () => undefined,
  );
});

/** Gives the language links the place the reader is at, as far as the address names it. */
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-place]')) link.hash = location.hash;
}

keepPlace();
addEventListener('hashchange', keepPlace);

/** Beside the text the contents are in sight, as the style sheet has it; this says so to assistive software. */
const contents = document.querySelector<HTMLDetailsElement>('.contents details');
if (contents && matchMedia('(width >= 56rem)').matches) contents.open = true;
