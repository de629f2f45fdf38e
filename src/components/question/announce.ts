const announcement = document.createElement('p');
announcement.className = 'announcement plain';
announcement.setAttribute('role', 'status');
document.body.append(announcement);
let hide: ReturnType<typeof setTimeout> | undefined;

/** Says in a corner of the page, and to screen readers, what has just been done; for three seconds. */
export function announce(text: string): void {
  announcement.textContent = text;
  clearTimeout(hide);
  hide = setTimeout(() => (announcement.textContent = ''), 3000);
}
