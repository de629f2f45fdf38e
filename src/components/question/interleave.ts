import { keepInSight } from './keep-in-sight.ts';

/**
 * Sets each point of a reply under the first sub-question that it answers, and back. Points are moved, never copied: each
 * text stands once on the page, and keeps its id. The other sub-questions of a joint point keep their link to it. Points
 * from the part of a service are led by the service's name; the part is hidden where nothing else is left in it, and its
 * address leads to its first point.
 */

interface Moved {
  readonly point: HTMLElement;
  /** Stands where the point was. */
  readonly place: Comment;
  /** What the point stands in, under its sub-question. */
  readonly answer: HTMLElement;
  readonly service: HTMLElement | null;
}

/** Steps that lead back, in their order; `undefined` while question and reply stand apart. */
let way: (() => void)[] | undefined;

function interleave(): (() => void)[] {
  const points = [...document.querySelectorAll<HTMLElement>('.point[data-answers]')];
  const outermost = points.filter((point) => !point.parentElement?.closest('[data-answers]'));
  const moved = outermost.flatMap((point) => setUnderQuestion(point) ?? []);
  const services = new Set(moved.flatMap(({ service }) => service ?? []));
  const left = [...services].filter((service) => service.querySelectorAll('.para').length === 1);
  const hidden = left.flatMap((service) =>
    hideService(
      service,
      moved.find((each) => each.service === service),
    ),
  );
  const links = [...document.querySelectorAll<HTMLElement>('.cross')].flatMap(hideLinksToNeighbours);
  return [...links, ...hidden, ...moved.map((each) => () => setBack(each))];
}

function setUnderQuestion(point: HTMLElement): Moved | undefined {
  const subQuestion = document.getElementById(point.dataset['answers'] ?? '');
  if (!subQuestion) return undefined;
  const place = new Comment();
  const service = point.closest<HTMLElement>('.service');
  point.replaceWith(place);
  const answer = document.createElement('div');
  answer.className = 'interleaved';
  answer.append(...(service ? [nameOf(service)] : []), point);
  subQuestion.append(answer);
  return { point, place, answer, service };
}

function setBack({ point, place, answer }: Moved): void {
  place.replaceWith(point);
  answer.remove();
}

/** The whole name of a service, as it is printed above its part, leading to that. */
function nameOf(service: HTMLElement): HTMLElement {
  const heading = service.querySelector<HTMLElement>('h3');
  const name = document.createElement('p');
  name.className = 'from plain';
  if (heading?.lang) name.lang = heading.lang;
  const link = document.createElement('a');
  link.href = `#${service.id}`;
  link.textContent = heading?.textContent ?? '';
  name.append(link);
  return name;
}

/** Hides the part of a service. What its address is known by, to readers and to citations, goes to its first point. */
function hideService(service: HTMLElement, first: Moved | undefined): (() => void)[] {
  const name = first?.answer.querySelector<HTMLElement>('.from');
  const { id, dataset } = service;
  if (!name) return [];
  service.hidden = true;
  service.id = '';
  name.id = id;
  name.dataset['service'] = dataset['service'] ?? '';
  return [
    () => {
      service.hidden = false;
      service.id = id;
    },
  ];
}

/** Hides the links between a sub-question and the points that now stand under it, and their lead if none is left. */
function hideLinksToNeighbours(line: HTMLElement): (() => void)[] {
  const subQuestion = line.closest('.interleaved')?.parentElement ?? line.parentElement;
  const links = [...line.querySelectorAll('a')];
  const near = links.filter((link) => {
    const target = document.getElementById(link.hash.slice(1));
    return target === subQuestion || (target?.closest('.interleaved') && subQuestion?.contains(target));
  });
  const hidden = near.length < links.length ? near : [line];
  for (const each of hidden) each.hidden = true;
  return hidden.map((each) => () => {
    each.hidden = false;
  });
}

const button = document.querySelector<HTMLButtonElement>('[data-interleave]');
button?.removeAttribute('hidden');
button?.addEventListener('click', () => {
  keepInSight(document.querySelectorAll<HTMLElement>('.texts .para'), () => {
    if (way) for (const step of way) step();
    way = way ? undefined : interleave();
  });
  button.setAttribute('aria-pressed', String(way !== undefined));
  for (const note of document.querySelectorAll<HTMLElement>('[data-interleaved]')) note.hidden = !way;
});
