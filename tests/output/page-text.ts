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

const spokenAttributes = ['aria-label', 'alt', 'title', 'placeholder', 'data-link-copied', 'data-suggestion'];

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
 * The text of each paragraph of a section, by the ids of the site: `q-p1`, `q-p2` … up to the first that is not there.
 *
 * @param language - of the paragraphs, on a page that sets two beside each other
 */
export function paragraphsOf(document: Document, section: string, language?: string): MarkedText[] {
  const found: MarkedText[] = [];
  for (let ordinal = 1; ; ordinal += 1) {
    const place = document.getElementById(`${section}-p${ordinal}`);
    if (!place) return found;
    const paragraphs = [...place.querySelectorAll('p')].map((p) => ({ text: p.textContent, language: languageOf(p) }));
    const paragraph = paragraphs.find((candidate) => language === undefined || candidate.language === language);
    if (paragraph) found.push(paragraph);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
