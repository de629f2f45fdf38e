/**
 * The question pages of the archive in Eleventy. `../pages` holds a Markdown file a page, `../data` the words of each
 * language. A section of a page begins with its heading; the frontmatter says what else stands beside the heading.
 */
export default function configure(eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addFilter('unbroken', unbroken);
  eleventy.amendLibrary('md', placeParagraphs);
  return {
    dir: { input: '../pages', includes: '../eleventy/templates', data: '../data' },
    markdownTemplateEngine: false,
  };
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text) {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}

/** The dashes of a title stay with the word before them. */
function unbroken(title) {
  return title
    .split(/(\S{1,20} [-–])(?= )/u)
    .map((piece, index) => (index % 2 === 1 ? `<span class="unbroken">${escape(piece)}</span>` : escape(piece)))
    .join('');
}

function placeLink(id, label) {
  return `<a class="place" href="#${id}" aria-label="${escape(label)}" data-place-link data-pagefind-ignore>¶</a>`;
}

/** Makes a section of each heading, and gives each paragraph its id and the link to its place. */
function placeParagraphs(markdown) {
  markdown.renderer.rules = { ...markdown.renderer.rules, ...rules };
}

const rules = {
  heading_open(tokens, index, options, env) {
    env.place = { section: (env.place?.section ?? -1) + 1, paragraph: 0 };
    const { id } = env.sections[env.place.section];
    const end = env.place.section > 0 ? '</section>\n' : '';
    return `${end}<section class="text" aria-labelledby="${id}">\n<div class="section-head plain">\n<h2 id="${id}">`;
  },
  heading_close(tokens, index, options, env) {
    const { id, kind, note, missing } = env.sections[env.place.section];
    const words = env.words[env.locale];
    const label = kind === 'question' ? words.linkToQuestion : words.linkToReply;
    const noted = note === '' ? '' : `<p class="note" data-pagefind-ignore>${escape(note)}</p>\n`;
    const absent = missing === '' ? '' : `<p class="missing" data-pagefind-ignore>${escape(missing)}</p>\n`;
    return `</h2>\n${noted}${placeLink(id, label)}\n</div>\n${absent}`;
  },
  paragraph_open(tokens, index, options, env) {
    const { id, lang } = env.sections[env.place.section];
    env.place.paragraph += 1;
    return `<div class="para" id="${id}-p${env.place.paragraph}">\n<p${lang === '' ? '' : ` lang="${lang}"`}>`;
  },
  paragraph_close(tokens, index, options, env) {
    const { section, paragraph } = env.place;
    const label = env.words[env.locale].linkToParagraph.replace('%d', paragraph);
    return `</p>\n${placeLink(`${env.sections[section].id}-p${paragraph}`, label)}\n</div>\n`;
  },
};
