import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toPeerBody } from '../../src/bench/peers/peer-body.ts';
import { takeApart } from '../../src/bench/peers/peer-page.ts';
import { processor } from '../../src/markdown/processor.ts';
import { inventedSite, synthesizedSite } from './built-sites.ts';

const isQuestionPage = ({ file }: { readonly file: string }) => /^(fr|nl)\/\d+-\d+\/index\.html$/.test(file);

/** The words of a node: an element among them has none of its own. */
function wordsOfNode(node: Nodes): string {
  if ('children' in node) return node.children.map(wordsOfNode).join('');
  return node.type === 'html' || !('value' in node) ? '' : node.value;
}

/** The paragraphs and headings of a Markdown file, and its links. */
function readBody(markdown: string): { readonly texts: string[]; readonly links: string[] } {
  const { children } = processor.parse(markdown);
  const blocks = children.filter((node) => node.type === 'paragraph' || node.type === 'heading');
  const inline = blocks.flatMap((block) => block.children);
  return {
    texts: blocks.map(wordsOfNode),
    links: inline.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
  };
}

describe.each([
  { name: 'the invented archive', site: inventedSite },
  { name: 'the synthesized archive', site: synthesizedSite },
])('our pages of $name, as other generators are given them', ({ site }) => {
  const pages = site.pages.filter(isQuestionPage);

  it('give every paragraph of a text as Markdown, letter for letter', () => {
    expect(pages.length).toBeGreaterThan(5);
    for (const { file, html, document } of pages) {
      const paragraphs = [...document.querySelectorAll('.texts .para > p:not([class]), .texts .para > h3')];
      const links = paragraphs.flatMap((paragraph) => [...paragraph.querySelectorAll('a')]);
      expect({ file, ...readBody(toPeerBody(takeApart(html).texts)) }).toStrictEqual({
        file,
        texts: paragraphs.map(({ textContent }) => textContent.trim()),
        links: links.map((link) => link.getAttribute('href')),
      });
    }
  });

  it('give ready what stands around the texts, and no paragraph', () => {
    for (const { html } of pages) {
      const { ready } = takeApart(html);
      expect(ready.head).toMatch(/^<title>[^]*<script type="application\/ld\+json">[^<]*<\/script>$/);
      expect(ready.opening).toMatch(/^<header class="head" data-pagefind-body>[^]*<a href="#cite">[^]*<\/div>$/);
      expect(ready.cite).toMatch(/^<div class="cite plain"[^]* id="cite"[^]*<\/div>$/);
      expect(ready.notes).toContain('<dl class="particulars plain">');
      expect(Object.values(ready).join('')).not.toContain('class="para"');
    }
  });
});
