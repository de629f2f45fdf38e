import type { Block, List, Point, ServicePart, Structure } from '../../structure/block.ts';
import type { BlockView, ItemView, PointView, ServiceView } from './block-view.ts';
import { serviceSign, toPassageView, type Position } from './passage-view.ts';
import { serviceName } from './place-wording.ts';
import { toTableView } from './table-view.ts';
import { toViewing, type TextContext, type Viewing } from './viewing.ts';

/** A text as a page shows it, in reading order: every word of it once. */
export function toTextView(structure: Structure, context: TextContext): BlockView[] {
  return toBlockViews(structure.blocks, toViewing(structure, context), { opening: undefined, service: undefined });
}

/** Blocks of a text as a page quotes them, see `toQuoting`. */
export function toQuotedView(blocks: readonly Block[], viewing: Viewing): BlockView[] {
  return toBlockViews(blocks, viewing, { opening: undefined, service: undefined });
}

/** @param position - that of the first block; the others open nothing */
function toBlockViews(blocks: readonly Block[], viewing: Viewing, position: Position): BlockView[] {
  const views: BlockView[] = [];
  for (const block of blocks) {
    const own = views.length === 0 ? position : { ...position, opening: undefined };
    views.push(toBlockView(block, viewing, own, views.at(-1)));
  }
  return views;
}

function toBlockView(block: Block, viewing: Viewing, position: Position, before: BlockView | undefined): BlockView {
  switch (block.kind) {
    case 'passage':
      return toPassageView(block, viewing, position);
    case 'point':
      return toPointView(block, viewing, position);
    case 'service':
      return toServiceView(block, viewing);
    case 'list':
      return { kind: 'list', items: toItemViews(block, viewing, position) };
    case 'table':
      return toTableView(block, viewing, position, before);
  }
}

function toPointView(point: Point, viewing: Viewing, { service }: Position): PointView {
  const place = viewing.places.get(point);
  const crossLinks = viewing.crossLinks.get(point) ?? null;
  return {
    kind: 'point',
    id: place?.id ?? null,
    otherIds: place?.otherIds ?? [],
    answers: viewing.structure.kind === 'reply' ? (crossLinks?.links[0]?.id ?? null) : null,
    blocks: toBlockViews(point.blocks, viewing, { opening: point, service }),
    crossLinks,
  };
}

function toServiceView(service: ServicePart, viewing: Viewing): ServiceView {
  const heading = toPassageView(service.heading, viewing, { opening: undefined, service: undefined });
  return {
    kind: 'service',
    id: viewing.places.get(service)?.id ?? null,
    name: serviceName(service, viewing, viewing.locale),
    heading: { ...heading, sign: serviceSign(service, viewing) },
    blocks: toBlockViews(service.blocks, viewing, { opening: undefined, service }),
    crossLinks: viewing.crossLinks.get(service) ?? null,
  };
}

function toItemViews({ items }: List, viewing: Viewing, position: Position): ItemView[] {
  return items.map((item, index) => ({
    ...toPassageView(item.passage, viewing, index === 0 ? position : { ...position, opening: undefined }, item),
    crossLinks: viewing.crossLinks.get(item) ?? null,
  }));
}
