/** The file of a page at an address below the site's root: `/fr/5-8916/` → `fr/5-8916/index.html`. */
export function pageFile(address: string): string {
  return `${address.slice(1)}index.html`;
}
