import type { Locale } from '../../domain/locale.ts';
import { paragraphId } from '../../domain/place-id.ts';
import { messages } from '../../i18n/dictionaries.ts';
import type { Block, ListItem, Passage, Point, ServicePart, Span, Structure, Table } from '../../structure/block.ts';
import { addressOf, placesOf, type Places } from '../../structure/places.ts';
import type { BlockView, PassageView, PlaceSign, RowView, TableView } from './block-view.ts';
import type { CrossLinks } from './cross-links.ts';
import { findTextLinks, toInlineViews, type InlineView, type MentionLinks, type TextLink } from './inline-view.ts';
import { pointLinkLabel, pointNumber, serviceName } from './place-wording.ts';

/** What a text's view is made with, besides the text. */
export interface TextContext {
  /** The language of the site's own words. */
  readonly locale: Locale;
  /** The language of the text. */
  readonly textLocale: Locale;
  /** `q`, `r`, `r2` … */
  readonly sectionId: string;
  readonly mentionLinks: MentionLinks;
  readonly crossLinks: CrossLinks;
}

interface Viewing extends TextContext {
  readonly structure: Structure;
  readonly places: Places;
  /** What leads somewhere, of each paragraph. */
  readonly links: readonly (readonly TextLink[])[];
}

/** What a block stands in. */
interface Position {
  /** The points that begin where the block begins, the outermost first. */
  readonly opening: readonly Point[];
  readonly service: ServicePart | undefined;
}

/** A text as a page shows it, in reading order: every word of it once. */
export function toTextView(structure: Structure, context: TextContext): BlockView[] {
  const links = structure.text.map((paragraph) => findTextLinks(paragraph, context.mentionLinks));
  const viewing = { ...context, structure, places: placesOf(structure, context.sectionId), links };
  return toBlockViews(structure.blocks, viewing, { opening: [], service: undefined });
}

function toBlockViews(blocks: readonly Block[], viewing: Viewing, position: Position): BlockView[] {
  return blocks.map((block, index) =>
    toBlockView(block, viewing, index === 0 ? position : { ...position, opening: [] }),
  );
}

function toBlockView(block: Block, viewing: Viewing, position: Position): BlockView {
  switch (block.kind) {
    case 'passage':
      return toPassageView(block, viewing, position);
    case 'point': {
      const place = viewing.places.get(block);
      const blocks = toBlockViews(block.blocks, viewing, { ...position, opening: [...position.opening, block] });
      return {
        kind: 'point',
        id: place?.id ?? null,
        otherIds: place?.otherIds ?? [],
        answers: answeredBy(block, viewing),
        blocks,
      };
    }
    case 'service': {
      const inside = { opening: [], service: block };
      const heading = {
        ...toPassageView(block.heading, viewing, { opening: [], service: undefined }),
        sign: serviceSign(block, viewing),
        crossLinks: [viewing.crossLinks.get(block) ?? []].flat(),
      };
      const id = viewing.places.get(block)?.id ?? null;
      const name = serviceName(block, viewing, viewing.locale);
      return { kind: 'service', id, name, heading, blocks: toBlockViews(block.blocks, viewing, inside) };
    }
    case 'list': {
      const items = block.items.map((item, index) =>
        toPassageView(item.passage, viewing, index === 0 ? position : { ...position, opening: [] }, item),
      );
      return { kind: 'list', items };
    }
    case 'table':
      return toTableView(block, viewing, position);
  }
}

function toPassageView(
  passage: Passage,
  viewing: Viewing,
  { opening, service }: Position,
  item?: ListItem,
): PassageView {
  const { structure, sectionId, crossLinks, locale } = viewing;
  const own = paragraphId(sectionId, passage.paragraph);
  const id = passage.start === 0 ? own : null;
  const { start, end } = trimmed(structure, passage);
  const markers = [...opening, ...(item ? [item] : [])].map(({ marker }) => marker);
  const behind = markerEnd(structure, { ...passage, start, end }, markers);
  const point = opening.findLast((each) => viewing.places.has(each));
  const leading = [...opening, ...(item ? [item] : [])].flatMap((block) => crossLinks.get(block) ?? []);
  return {
    kind: 'passage',
    paragraph: passage.paragraph,
    id,
    marker: structure.text[passage.paragraph - 1]?.slice(start, behind) ?? '',
    words: wordsOf(viewing, passage.paragraph, { start: behind, end }),
    sign: point
      ? pointSign(point, viewing, service)
      : id === null
        ? null
        : { id, label: messages[locale].question.linkToParagraph(passage.paragraph) },
    crossLinks: leading,
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

function wordsOf({ structure, links }: Viewing, paragraph: number, span: Span): InlineView[] {
  return toInlineViews(structure.text[paragraph - 1] ?? '', span, links[paragraph - 1] ?? []);
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

function serviceSign(service: ServicePart, viewing: Viewing): PlaceSign {
  const { places, sectionId, locale } = viewing;
  const label = messages[locale].question.linkToService(serviceName(service, viewing, locale));
  return { id: addressOf(service, places, sectionId), label };
}

/** The id of the first sub-question that a point answers, unless a point around it does. */
function answeredBy(point: Point, { crossLinks, structure }: Viewing): string | null {
  return structure.kind === 'reply' ? (crossLinks.get(point)?.links[0]?.id ?? null) : null;
}

const figure = /^[-–+]?\d[\d\s.,'’%€]*$/;

function toTableView({ rows }: Table, viewing: Viewing, position: Position): TableView {
  const views = rows.map(({ passage, cells }, index): RowView => {
    const view = toPassageView(passage, viewing, index === 0 ? position : { ...position, opening: [] });
    const paragraph = viewing.structure.text[passage.paragraph - 1] ?? '';
    const divided = cells.map((cell) => ({
      words: wordsOf(viewing, passage.paragraph, cell),
      isFigure: figure.test(paragraph.slice(cell.start, cell.end)),
    }));
    return { passage: view, cells: divided };
  });
  const columns = Math.max(1, ...views.map((row) => row.cells.length));
  return { kind: 'table', label: messages[viewing.locale].question.table, columns, rows: views };
}
