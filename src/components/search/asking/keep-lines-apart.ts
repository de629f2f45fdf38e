/**
 * Lets a text of several lines be pasted into a field of one. Browsers take the ends of lines away, so that the words around
 * them, or the numbers, would become one: here each is a space.
 */
export function keepLinesApart(field: HTMLInputElement): void {
  field.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/u.test(pasted)) return;
    event.preventDefault();
    const line = pasted.trim().replace(/\s+/gu, (blank) => (/[\r\n]/u.test(blank) ? ' ' : blank));
    field.setRangeText(line, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
