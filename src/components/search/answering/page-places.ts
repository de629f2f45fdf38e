import { shortServiceName } from '../../../citation/places/short-service-name.ts';
import type { MatchedPage } from '../engine.ts';
import { isSection, isService, readPlaceAnchor, themesId, type PlaceAnchor } from './place-anchor.ts';

/** A place of a page that a link can lead to, with what is known of where it stands. */
export interface PagePlace {
  readonly id: string;
  /** The ordinals of its first word and of the one behind its last. */
  readonly start: number;
  readonly end: number;
  readonly section: 'question' | 'reply' | 'themes';
  /** Which of the replies it is of, from 1; 1 for the question. */
  readonly ordinal: number;
  /** Whether it is the heading of the question, of a reply or of a service, and not of their text. */
  readonly isHeading: boolean;
  /** The service that answers there. */
  readonly service: { readonly ordinal: number; readonly name: string } | null;
  /** The number of its point, from the outermost: `3`, `1.a`; several of a joint point; none outside of points. */
  readonly points: readonly string[];
  /** Its ordinal within the question or the reply; `null` for what begins within a paragraph. */
  readonly paragraph: number | null;
}

/** The anchors at one word. */
interface Stop {
  readonly location: number;
  readonly anchors: readonly PlaceAnchor[];
}

/**
 * The places of a page, in reading order; what stands before the first is in none, nor what stands around the texts. The index says where a place begins
 * and not where it ends, so that of a paragraph behind the last point, or behind the first paragraph of the last service,
 * it is left open whether it is in these.
 */
export function findPagePlaces({ anchors, content }: Pick<MatchedPage, 'anchors' | 'content'>): PagePlace[] {
  const words = content.split(/\s+/u);
  const stops = [...Map.groupBy(anchors.map(readPlaceAnchor), ({ location }) => location)]
    .map(([location, ofStop]): Stop => ({ location, anchors: ofStop }))
    .sort((a, b) => a.location - b.location);
  let service: PagePlace['service'] = null;
  let sinceService = 0;
  let points: readonly PlaceAnchor[] = [];
  return stops.flatMap(({ location, anchors: here }, index): PagePlace[] => {
    const first = here.find(({ section }) => section !== '');
    if (!first) return [];
    const end = stops[index + 1]?.location ?? words.length;
    const heading = here.find(isSection);
    const named = here.find(isService);
    const opened = innermost(here);
    if (heading) [service, points] = [null, []];
    else if (named?.service != null) {
      service = { ordinal: named.service, name: shortServiceName(words.slice(location, end).join(' ')) };
      [sinceService, points] = [0, []];
    } else sinceService += 1;
    if (opened.length > 0) points = opened;
    const part = { section: first.section, service: service?.ordinal ?? null };
    const next = nextPoint(stops.slice(index + 1), part);
    const isWithin = opened.length > 0 || next !== undefined;
    const isOfService = isWithin || sinceService < 2 || hasNextService(stops.slice(index + 1), first.section);
    const paragraph = here.findLast((anchor) => anchor.paragraph !== null);
    return [
      {
        id: (paragraph ?? opened[0] ?? named ?? first).id,
        start: location,
        end,
        section: sectionOf(first),
        ordinal: Number(/\d+$/u.exec(first.section)?.[0] ?? 1),
        isHeading: (heading ?? named) !== undefined && first.section !== themesId,
        service: isOfService ? service : null,
        points: (opened.length > 0 ? points : upTo(points, next)).map(({ path }) => path.join('.')),
        paragraph: paragraph?.paragraph ?? null,
      },
    ];
  });
}

function sectionOf({ section }: PlaceAnchor): PagePlace['section'] {
  return section === 'q' ? 'question' : section === themesId ? 'themes' : 'reply';
}

/** The deepest of the points that begin at one word: several where one has several numbers. */
function innermost(anchors: readonly PlaceAnchor[]): PlaceAnchor[] {
  const depth = Math.max(...anchors.map(({ path }) => path.length));
  return depth === 0 ? [] : anchors.filter(({ path }) => path.length === depth);
}

/** The next point of the same service, or of a text without services. */
function nextPoint(
  stops: readonly Stop[],
  { section, service }: Pick<PlaceAnchor, 'section' | 'service'>,
): PlaceAnchor | undefined {
  for (const { anchors } of stops) {
    if (anchors.some((anchor) => isSection(anchor) || isService(anchor))) return undefined;
    const point = anchors
      .filter((anchor) => anchor.section === section && anchor.service === service && anchor.path.length > 0)
      .reduce<PlaceAnchor | undefined>(
        (outer, one) => (outer && outer.path.length <= one.path.length ? outer : one),
        undefined,
      );
    if (point) return point;
  }
  return undefined;
}

function hasNextService(stops: readonly Stop[], section: string): boolean {
  return stops.some(({ anchors }) => anchors.some((anchor) => isService(anchor) && anchor.section === section));
}

/** The point, of those that were begun, that is certainly not left before the next one begins. */
function upTo(begun: readonly PlaceAnchor[], next: PlaceAnchor | undefined): readonly PlaceAnchor[] {
  const [first] = begun;
  if (!first || !next) return [];
  if (next.path.length >= first.path.length) return begun;
  return [{ ...first, path: first.path.slice(0, next.path.length) }];
}
