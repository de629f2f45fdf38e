import { namePlace } from '../../citation/places/name-place.ts';
import { placeText } from '../../citation/places/place-text.ts';
import { announce } from './announce.ts';
import { serviceNameIn } from './service-name-in.ts';

/**
 * What the citations of a question's page do beyond standing there: each is copied by a button of its own, and where the
 * address of the page names a place, all of them cite that place.
 */

const spots = [...document.querySelectorAll<HTMLElement>('[data-cited]')];

/** The place that the address of the page names, if it is one of the question's. */
function findPlace(): string | undefined {
  const id = location.hash.slice(1);
  return document.getElementById(id) ? id : undefined;
}

/** Makes every citation one of the place that the address names, or of the question again. */
function citePlace(): void {
  const id = findPlace();
  for (const spot of spots) {
    const locale = spot.closest<HTMLElement>('[lang]')?.lang === 'nl' ? 'nl' : 'fr';
    const words = id && namePlace(id, locale, serviceNameIn(locale, id));
    const form = spot.dataset['cited'];
    if (form === 'address') spot.textContent = spot.textContent.replace(/#.*$|$/, words ? `#${id}` : '');
    else if (isForm(form)) spot.textContent = words ? placeText[form](words) : '';
  }
}

function isForm(form: string | undefined): form is keyof typeof placeText {
  return form !== undefined && form in placeText;
}

const citations = document.querySelector<HTMLElement>('[data-copy]');
const { copy = '', copied = '' } = citations?.dataset ?? {};

/** Gives each citation a button that copies it. Browsers give the clipboard to secure origins only. */
function addButtons(): void {
  for (const label of citations?.querySelectorAll('dt') ?? []) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.setAttribute('aria-label', `${copy} ${label.textContent.trim()}`);
    button.addEventListener('click', () => {
      const format = label.parentElement?.querySelector('pre');
      const text = format?.textContent ?? label.nextElementSibling?.textContent.trim() ?? '';
      navigator.clipboard.writeText(text).then(
        () => announce(copied),
        () => undefined,
      );
    });
    label.append(button);
  }
}

for (const hint of citations?.querySelectorAll<HTMLElement>('.hint') ?? []) hint.hidden = false;
if ('clipboard' in navigator) addButtons();
citePlace();
addEventListener('hashchange', citePlace);
