import type { MatchedPage } from '../engine.ts';

/** An id of `domain/place-id.ts` taken apart, and the ordinal of the word that it begins at. */
export interface PlaceAnchor {
  readonly id: string;
  readonly location: number;
  /** `q`, `r`, `r2`. */
  readonly section: string;
  readonly service: number | null;
  readonly paragraph: number | null;
  /** The labels of a point from the outermost: `1`, `a`; empty for what is no point. */
  readonly path: readonly string[];
}

const form = /^(?<section>q|r\d*)(?:-s(?<service>\d+))?(?:-p(?<paragraph>\d+)|(?<labels>(?:-(?:\d+|[a-z]+))*))$/u;

/** Reads an anchor of a page; none where it is no place of a text. */
export function readPlaceAnchor({ id, location }: MatchedPage['anchors'][number]): PlaceAnchor[] {
  const groups = form.exec(id)?.groups;
  if (!groups) return [];
  const { section = '', service, paragraph, labels = '' } = groups;
  const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  const path = labels.split('-').slice(1);
  return [{ id, location, section, service: numberOf(service), paragraph: numberOf(paragraph), path }];
}

/** Whether it is the question or a reply as a whole. */
export function isSection({ service, paragraph, path }: PlaceAnchor): boolean {
  return service === null && paragraph === null && path.length === 0;
}

/** Whether it is the part of a service as a whole. */
export function isService({ service, paragraph, path }: PlaceAnchor): boolean {
  return service !== null && paragraph === null && path.length === 0;
}
