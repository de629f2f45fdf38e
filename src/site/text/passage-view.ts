import { paragraphId } from '../../domain/place-id.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { ListItem, Passage, Point, ServicePart, Span, Structure } from '../../structure/block.ts';
import { addressOf } from '../../structure/places.ts';
import type { PassageView, PlaceSign } from './block-view.ts';
import { pointLinkLabel, pointNumber, serviceName } from './place-wording.ts';
import { wordsAt, type Viewing } from './viewing.ts';

/** What a passage stands in. */
export interface Position {
  /** The point that begins with it. */
  readonly opening: Point | undefined;
  readonly service: ServicePart | undefined;
}

/**
 * A passage as a page shows it: what is printed before its words apart from these.
 *
 * @param item - the line of a list that it is
 */
export function toPassageView(
  passage: Passage,
  viewing: Viewing,
  { opening, service }: Position,
  item?: ListItem,
): PassageView {
  const { structure, sectionId, places, hasIds } = viewing;
  const { paragraph } = passage;
  const id = hasIds && passage.start === 0 ? paragraphId(sectionId, paragraph) : null;
  const { start, end } = trimmed(structure, passage);
  const markers = [opening, item].flatMap((block) => block?.marker ?? []);
  const behind = markerEnd(structure, { ...passage, start, end }, markers);
  return {
    kind: 'passage',
    paragraph,
    id,
    marker: structure.text[paragraph - 1]?.slice(start, behind) ?? '',
    words: wordsAt(viewing, paragraph, { start: behind, end }),
    sign: opening && places.has(opening) ? pointSign(opening, viewing, service) : paragraphSign(id, paragraph, viewing),
  };
}

/** A passage without the spaces and line breaks around its words; U+00A0 stays, as it was printed. */
function trimmed({ text }: Structure, { paragraph, start, end }: Passage): Span {
  const words = text[paragraph - 1]?.slice(start, end) ?? '';
  const shown = words.replace(/[ \t\n]+$/, '');
  return { start: start + shown.length - shown.replace(/^[ \t\n]+/, '').length, end: start + shown.length };
}

/** Where the markers end that a passage begins with, in its paragraph; where it begins if it has none, or not there. */
function markerEnd({ text }: Structure, { paragraph, start }: Passage, markers: readonly Span[]): number {
  const words = text[paragraph - 1] ?? '';
  let end = start;
  for (const marker of markers) {
    if (marker.start < end || words.slice(end, marker.start).trim() !== '') break;
    end = marker.start + words.slice(marker.start, marker.end).trimEnd().length;
  }
  return end;
}

function paragraphSign(id: string | null, paragraph: number, { locale }: Viewing): PlaceSign | null {
  return id === null ? null : { id, label: messages[locale].question.linkToParagraph(paragraph) };
}

function pointSign(point: Point, viewing: Viewing, service?: ServicePart): PlaceSign {
  const { structure, places, sectionId, locale } = viewing;
  const id = addressOf(point, places, sectionId);
  const number = pointNumber(id, service ? addressOf(service, places, sectionId) : sectionId);
  return {
    id,
    label: pointLinkLabel(structure, number, service ? serviceName(service, viewing, locale) : null, locale),
  };
}

export function serviceSign(service: ServicePart, viewing: Viewing): PlaceSign {
  const { places, sectionId, locale } = viewing;
  const label = messages[locale].question.linkToService(serviceName(service, viewing, locale));
  return { id: addressOf(service, places, sectionId), label };
}
