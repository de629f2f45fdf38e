import type { MatchedPage } from '../engine.ts';

/** An id of `domain/place-id.ts` taken apart, and the ordinal of the word that it begins at. */
export interface PlaceAnchor {
  readonly id: string;
  readonly location: number;
  /** `q`, `r`, `r2`; `themes`; empty for what is no place of a text. */
  readonly section: string;
  readonly service: number | null;
  readonly paragraph: number | null;
  /** The labels of a point from the outermost: `1`, `a`; empty for what is no point. */
  readonly path: readonly string[];
}

/** The id of the themes of a question, on its page. */
export const themesId = 'themes';

const form = /^(?<section>q|r\d*)(?:-s(?<service>\d+))?(?:-p(?<paragraph>\d+)|(?<labels>(?:-(?:\d+|[a-z]+))*))$/u;

/** Reads an anchor of a page. */
export function readPlaceAnchor({ id, location }: MatchedPage['anchors'][number]): PlaceAnchor {
  const groups = form.exec(id)?.groups;
  if (!groups) return { id, location, section: id === themesId ? id : '', service: null, paragraph: null, path: [] };
  const { section = '', service, paragraph, labels = '' } = groups;
  const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  const path = labels.split('-').slice(1);
  return { id, location, section, service: numberOf(service), paragraph: numberOf(paragraph), path };
}

/** Whether it is the question, a reply, or something else as a whole. */
export function isSection({ service, paragraph, path }: PlaceAnchor): boolean {
  return service === null && paragraph === null && path.length === 0;
}

/** Whether it is the part of a service as a whole. */
export function isService({ service, paragraph, path }: PlaceAnchor): boolean {
  return service !== null && paragraph === null && path.length === 0;
}
