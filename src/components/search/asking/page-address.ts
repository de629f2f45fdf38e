import type { Locale } from '../../../domain/locale.ts';
import { readAskedAddress, toAskedAddress, type AskedAddress } from '../asked-address.ts';

/**
 * Puts what is asked into the address of the page, and that on its print.
 *
 * @param how - whether the page before can be gone back to; typing leaves one page, not one a letter
 */
export function writePageAddress(asked: AskedAddress, how: 'push' | 'replace', locale: Locale): void {
  const search = toAskedAddress(asked, locale);
  if (search !== location.search) {
    const address = search || location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  const printed = document.querySelector('.printed-address');
  if (printed) printed.textContent = location.href;
}

/** Reads what the address of the page asks. */
export function readPageAddress(locale: Locale): AskedAddress {
  return readAskedAddress(location.search, locale);
}

/**
 * Whether the reader has just come from the search field of another page: not from the search in the other language, nor
 * back, nor by an address alone.
 */
export function isSentFromPage(languages: readonly HTMLAnchorElement[]): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type !== 'navigate') return false;
  if (!URL.canParse(document.referrer)) return false;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && !languages.some((link) => link.pathname === pathname);
}
