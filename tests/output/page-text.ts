/** Text of a page together with the language that a reader's software takes it for. */
export interface MarkedText {
  readonly text: string;
  readonly language: string;
}

/** The language of a place in a page: that of the nearest element with a `lang`. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** The words of an element, its runs of spaces made one; U+00A0 stays. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}

/**
 * Each run of text below an element that holds more than spaces.
 *
 * @param except - a selector of the elements that are left out; scripts and styles always are
 */
export function textRuns(element: Element, except = 'script'): MarkedText[] {
  return [...element.childNodes].flatMap((node) => {
    if (isElement(node)) return node.matches(`${except}, script, style, template`) ? [] : textRuns(node, except);
    const text = node.nodeType === node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
    return text === '' ? [] : [{ text, language: languageOf(element) }];
  });
}

const spokenAttributes = [
  'aria-label',
  'alt',
  'title',
  'placeholder',
  'data-link-copied',
  'data-copy',
  'data-copied',
  'data-suggestion',
  'data-absence',
];

/** The texts that stand in attributes and that a reader sees or hears. */
export function spokenTexts(document: Document): MarkedText[] {
  return [...document.querySelectorAll('*')].flatMap((element) =>
    spokenAttributes.flatMap((name) => {
      const text = element.getAttribute(name)?.trim() ?? '';
      return text === '' ? [] : [{ text, language: languageOf(element) }];
    }),
  );
}

/**
 * The text of each paragraph of a section, by the ids of the site: `q-p1`, `q-p2` … up to the first that is not there. The
 * lines of a paragraph that is divided are joined by spaces, and so are the cells of a row.
 *
 * @param language - of the paragraphs, on a page that sets two beside each other
 */
export function paragraphsOf(document: Document, section: string, language?: string): MarkedText[] {
  const found: MarkedText[] = [];
  for (let ordinal = 1; ; ordinal += 1) {
    const id = `${section}-p${ordinal}`;
    const place =
      document.getElementById(language === undefined ? id : `${language}-${id}`) ?? document.getElementById(id);
    if (!place) return found;
    const lines = linesAt(place, language);
    const [first] = lines;
    if (first) found.push({ text: lines.map((line) => line.textContent).join(' '), language: languageOf(first) });
  }
}

/** The lines of the paragraph that an id leads to. */
function linesAt(place: Element, language: string | undefined): Element[] {
  if (place.matches('.row')) {
    const sides = [...place.querySelectorAll('.side')].map(linesIn);
    return sides.find(([line]) => line && (language ?? languageOf(line)) === languageOf(line)) ?? [];
  }
  if (place.matches('.anchor')) {
    const lines: Element[] = [];
    for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches('.anchor')) {
        if (lines.length > 0 && /^(?:fr|nl)?-?[qr]\d*-p\d+$/.test(next.id)) break;
      } else if (!next.matches('.missing')) lines.push(next);
    }
    return lines.filter((line) => language === undefined || languageOf(line) === language);
  }
  const paras = [...(place.closest('section') ?? place).querySelectorAll('.para')];
  const start = paras.indexOf(place);
  const following = paras.slice(start + 1);
  const end = following.findIndex(({ id }) => id !== '');
  return [place, ...following.slice(0, end === -1 ? undefined : end)].flatMap(linesIn);
}

function linesIn(place: Element): Element[] {
  return [...place.children].filter((child) => child.matches('p, h3, th, td') && !child.matches('.cross, .missing'));
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
