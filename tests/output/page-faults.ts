import type { BuiltPage } from './read-built-site.ts';

/**
 * What is wrong on pages, the page's file before each fault; empty when nothing is.
 *
 * @param faultsOf - what is wrong on one page, in words
 */
export function faultsOn(pages: readonly BuiltPage[], faultsOf: (page: BuiltPage) => readonly unknown[]): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.file}: ${toWords(fault)}`));
}

function toWords(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null && 'outerHTML' in fault) return String(fault.outerHTML);
  return typeof fault === 'string' ? fault : JSON.stringify(fault);
}
