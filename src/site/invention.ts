/**
 * Whether the archive is invented. Whatever is made of such an archive says so, and takes it from here: every page, by its
 * title, its notice and what it tells crawlers; `robots.txt`; and every download that a reader may keep apart from its page.
 */
export { isInvented } from 'virtual:archive';
