import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFilterList } from '../../../src/components/search/asking/filter-list.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a list that is narrowed letter by letter is counted once, when the reader pauses', async () => {
  const page = parseHTML(
    '<details data-filter="theme"><summary></summary><input data-narrow><ul data-list></ul>' +
      '<p data-list-status></p><button data-list-more></button></details>',
  );
  vi.stubGlobal('document', page.document);
  const filter = page.document.querySelector<HTMLDetailsElement>('details');
  const narrow = page.document.querySelector('input');
  if (!filter || !narrow) throw new Error('Unexpected page');
  Object.defineProperty(filter, 'open', { value: true });
  const list = { values: ["pol'der", 'politie', 'pont'], questions: new Map() };
  const onOpen = vi.fn();
  createFilterList(filter, {
    locale: 'nl',
    lists: { known: () => ({}), load: () => Promise.resolve(list), loadFor: () => Promise.reject(new Error()) },
    onChoose: () => undefined,
    onOpen,
  });
  filter.dispatchEvent(new page.Event('toggle'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(onOpen.mock.calls).toStrictEqual([['theme'], ['theme']]);
  onOpen.mockClear();
  for (const text of ['p', 'po', 'pol']) {
    narrow.value = text;
    narrow.dispatchEvent(new page.Event('input'));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(onOpen).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onOpen.mock.calls).toStrictEqual([['theme']]);
  const items = [...page.document.querySelectorAll('li')];
  expect(items.map(({ textContent }) => textContent.trim())).toStrictEqual(['pol’der', 'politie']);
  expect(items[0]?.querySelector('input')?.value).toBe("pol'der");
});
