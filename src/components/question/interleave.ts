/**
 * Sets each point of a reply under the sub-question that it answers, and back. Points are moved, never copied: each text
 * stands once on the page, and keeps its id. Points from the part of a service are led by the service's name.
 */

interface Moved {
  readonly point: HTMLElement;
  /** Stands where the point was. */
  readonly place: Comment;
}

const button = document.querySelector<HTMLButtonElement>('[data-interleave]');
let moved: Moved[] = [];

function interleave(): void {
  const points = [...document.querySelectorAll<HTMLElement>('.point[data-answers]')];
  const outermost = points.filter((point) => !point.parentElement?.closest('[data-answers]'));
  moved = outermost.flatMap((point) => {
    const subQuestion = document.getElementById(point.dataset['answers'] ?? '');
    if (!subQuestion) return [];
    const place = new Comment();
    const service = point.closest<HTMLElement>('.service');
    point.replaceWith(place);
    const answer = document.createElement('div');
    answer.className = 'interleaved';
    answer.append(...(service ? [serviceLink(service)] : []), point);
    subQuestion.append(answer);
    return { point, place };
  });
}

function serviceLink({ id, dataset }: HTMLElement): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'from plain';
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = dataset['service'] ?? '';
  paragraph.append(link);
  return paragraph;
}

function separate(): void {
  for (const { point, place } of moved) {
    const answer = point.parentElement;
    place.replaceWith(point);
    answer?.remove();
  }
  moved = [];
}

button?.removeAttribute('hidden');
button?.addEventListener('click', () => {
  const isInterleaved = moved.length > 0;
  if (isInterleaved) separate();
  else interleave();
  button.setAttribute('aria-pressed', String(!isInterleaved));
  for (const note of document.querySelectorAll<HTMLElement>('[data-interleaved]')) note.hidden = isInterleaved;
});
