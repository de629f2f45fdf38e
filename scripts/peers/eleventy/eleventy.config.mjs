/**
 * The question pages of the archive in Eleventy. `../pages` holds a Markdown file a page, `../data` the words of each
 * language.
 */
export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData('layout', 'page.njk');
  return {
    dir: { input: '../pages', includes: '../eleventy/templates', data: '../data' },
    markdownTemplateEngine: false,
  };
}
