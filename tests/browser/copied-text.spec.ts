import { expect, test } from '@playwright/test';

/** Characters that take no room, and would travel unseen with a text: joiners, marks of direction, soft hyphens. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

for (const path of ['fr/5-8916/', 'nl/5-8900/']) {
  test(`a reply that is selected on /${path} carries its words and nothing else`, async ({ page }) => {
    await page.goto(path);
    const { selected, paragraphs } = await page.evaluate(() => {
      const section = document.querySelector('section[aria-labelledby="r"]');
      const first = document.querySelector('#r-p1');
      const selection = getSelection();
      if (!section?.lastChild || !first || !selection) return { selected: '', paragraphs: [] };
      selection.setBaseAndExtent(first, 0, section, section.childNodes.length);
      const ofSource = [...section.querySelectorAll('.para p:not(.cross), .para h3')];
      return { selected: selection.toString(), paragraphs: ofSource.map(({ textContent }) => textContent) };
    });
    const lines = selected.split('\n').map((line) => line.trim());
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line !== '')).toStrictEqual(paragraphs.map(spaced));
    expect(selected).not.toMatch(unseen);
  });
}

/** A text as a browser sets it: runs of spaces are one. */
function spaced(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').trim();
}
