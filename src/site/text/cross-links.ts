import type { Locale } from '../../domain/locale.ts';
import { paragraphId, questionId, replyId } from '../../domain/place-id.ts';
import { messages } from '../../i18n/dictionaries.ts';
import { formatList } from '../../i18n/format.ts';
import type { Block, Point, ServicePart } from '../../structure/block.ts';
import { matchPoints, type PointMatches, type ReplyPart, type ReplyPoint } from '../../structure/match-points.ts';
import { addressOf, placesOf, type Places } from '../../structure/places.ts';
import type { SubQuestion } from '../../structure/sub-questions.ts';
import { pointNumber, serviceName, type NamedText } from './place-wording.ts';

/** Links from a sub-question to what answers it, or from a point of a reply to what it answers. */
export interface CrossLinkView {
  /** `Réponse`, `Questions` … */
  readonly lead: string;
  readonly links: readonly { readonly id: string; readonly text: string }[];
}

/** The links of one text, by the point, the line or the service's part that has them. */
export type CrossLinks = ReadonlyMap<SubQuestion | ServicePart, CrossLinkView>;

/** The links between a question and its replies, by the id of their section: `q`, `r`, `r2` … */
export type CrossLinksBySection = ReadonlyMap<string, CrossLinks>;

/** A text whose places have ids. */
interface Placed extends NamedText {
  readonly sectionId: string;
  readonly places: Places;
}

/** Leads from each sub-question to the points that answer it, and from these back. */
export function toCrossLinks(question: NamedText, replies: readonly NamedText[], locale: Locale): CrossLinksBySection {
  const structures = replies.map(({ structure }) => structure);
  const matches = matchPoints(question.structure, structures);
  const asked = toPlaced(question, questionId);
  const answering = replies.map((reply, index) => toPlaced(reply, replyId(index + 1)));
  const inner = new Map(structures.flatMap(({ blocks }) => parentsIn(blocks)));
  const toReplies = linksToReplies(matches, answering, inner, locale);
  return new Map([
    [questionId, toReplies],
    ...answering.map((reply, index): [string, CrossLinks] => {
      const points = new Set(pointsIn(reply.structure.blocks));
      const ofPoints = linksToQuestion(matches, asked, points, inner, locale);
      const undivided = matches.undivided.filter((part) => part.reply === index + 1);
      const ofServices = linksOfServices(undivided, [...toReplies.keys()], matches, asked, locale);
      return [reply.sectionId, new Map([...ofPoints, ...ofServices])];
    }),
  ]);
}

function toPlaced(text: NamedText, sectionId: string): Placed {
  return { ...text, sectionId, places: placesOf(text.structure, sectionId) };
}

/** The point around each point that stands in one. */
function parentsIn(blocks: readonly Block[], parent?: Point): [Point, Point][] {
  return blocks.flatMap((block): [Point, Point][] => {
    if (block.kind === 'service') return parentsIn(block.blocks);
    if (block.kind !== 'point') return [];
    return [...(parent ? [[block, parent] satisfies [Point, Point]] : []), ...parentsIn(block.blocks, block)];
  });
}

function pointsIn(blocks: readonly Block[]): Point[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'service') return pointsIn(block.blocks);
    return block.kind === 'point' ? [block, ...pointsIn(block.blocks)] : [];
  });
}

function linksToReplies(
  { repliesTo, undivided }: PointMatches,
  answering: readonly Placed[],
  inner: ReadonlyMap<Point, Point>,
  locale: Locale,
): CrossLinks {
  const { answeredIn } = messages[locale].question;
  const ofServices = undivided.filter(({ service }) => service);
  const links = new Map<SubQuestion, CrossLinkView>();
  for (const [subQuestion, points] of repliesTo) {
    const all = new Set(points.map(({ point }) => point));
    const outermost = points.filter(({ point }) => !isInside(point, all, inner));
    if (outermost.length === 0) continue;
    const parts = [...outermost, ...ofServices].sort(
      (a, b) => a.reply - b.reply || (a.service?.ordinal ?? 0) - (b.service?.ordinal ?? 0),
    );
    const own = parts.flatMap((part) => toReplyLink(part, answering, locale));
    links.set(subQuestion, { lead: answeredIn, links: own });
  }
  return links;
}

function isInside(point: Point, all: ReadonlySet<Point>, inner: ReadonlyMap<Point, Point>): boolean {
  for (let around = inner.get(point); around; around = inner.get(around)) if (all.has(around)) return true;
  return false;
}

function toReplyLink(
  part: ReplyPart | ReplyPoint,
  answering: readonly Placed[],
  locale: Locale,
): CrossLinkView['links'] {
  const placed = answering[part.reply - 1];
  const block: Point | ServicePart | undefined = 'point' in part ? part.point : part.service;
  if (!placed || !block) return [];
  const { places, sectionId } = placed;
  const words = messages[locale].question;
  const service = part.service && serviceName(part.service, placed, locale);
  const insideId = part.service ? addressOf(part.service, places, sectionId) : sectionId;
  const ids = [places.get(block)?.id ?? [], places.get(block)?.otherIds ?? []].flat();
  const numbers = 'point' in part ? ids.map((id) => pointNumber(id, insideId)) : [];
  const text = [
    ...(answering.length > 1 ? [words.reply(part.reply, answering.length)] : []),
    ...(service === undefined ? [] : [service]),
    ...(numbers.length > 0 ? [words.point(formatList(locale, numbers), numbers.length)] : []),
  ].join(', ');
  return [{ id: addressOf(block, places, sectionId), text: text || words.reply(1, 1) }];
}

function linksToQuestion(
  { questionsOf, repliesTo }: PointMatches,
  asked: Placed,
  points: ReadonlySet<Point>,
  inner: ReadonlyMap<Point, Point>,
  locale: Locale,
): CrossLinks {
  const { answers } = messages[locale].question;
  const links = new Map<SubQuestion, CrossLinkView>();
  for (const [point, answered] of questionsOf) {
    const parent = inner.get(point);
    const known = parent ? (questionsOf.get(parent) ?? []) : [];
    if (!points.has(point) || answered.every((subQuestion) => known.includes(subQuestion))) continue;
    const own = toQuestionLinks(answered, repliesTo, asked);
    links.set(point, { lead: answers(own.length), links: own });
  }
  return links;
}

/** A service that answers without points answers every sub-question that others answer one by one. */
function linksOfServices(
  undivided: readonly ReplyPart[],
  answered: readonly (SubQuestion | ServicePart)[],
  { repliesTo }: PointMatches,
  asked: Placed,
  locale: Locale,
): [ServicePart, CrossLinkView][] {
  const subQuestions = [...repliesTo.keys()].filter((subQuestion) => answered.includes(subQuestion));
  if (subQuestions.length === 0) return [];
  const links = toQuestionLinks(subQuestions, repliesTo, asked);
  const lead = messages[locale].question.answers(links.length);
  return undivided.flatMap(({ service }): [ServicePart, CrossLinkView][] =>
    service ? [[service, { lead, links }]] : [],
  );
}

function toQuestionLinks(
  subQuestions: readonly SubQuestion[],
  repliesTo: PointMatches['repliesTo'],
  { places, sectionId }: Placed,
): CrossLinkView['links'] {
  const all = [...repliesTo.keys()];
  return subQuestions.map((subQuestion) => {
    if (subQuestion.kind === 'item') {
      const id = paragraphId(sectionId, subQuestion.passage.paragraph);
      return { id, text: String(all.indexOf(subQuestion) + 1) };
    }
    const id = addressOf(subQuestion, places, sectionId);
    return { id, text: places.has(subQuestion) ? pointNumber(id, sectionId) : subQuestion.labels.join(', ') };
  });
}
