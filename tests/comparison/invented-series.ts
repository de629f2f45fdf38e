import type { ChronologyEvent } from '../../src/domain/chronology.ts';
import type { Localized } from '../../src/domain/locale.ts';
import type { Question } from '../../src/domain/question.ts';
import type { QuestionNumber } from '../../src/domain/question-number.ts';
import type { Relation } from '../../src/domain/relation.ts';
import { findSeries, type Series } from '../../src/domain/series.ts';
import type { Text } from '../../src/domain/text.ts';
import { replies, reword, versions } from './invented-texts.ts';

/** What a member differs in from the others. */
interface Member {
  readonly number: QuestionNumber;
  readonly office: readonly [fr: string, nl: string];
  readonly asked?: Localized<Text>;
  readonly replies?: readonly Localized<Text>[];
  readonly receivedOn?: string | null;
  readonly isFirstProvisional?: true;
  readonly chronology?: readonly ChronologyEvent[];
  readonly relations?: readonly Relation[];
}

const event = (kind: ChronologyEvent['kind'], on: string): ChronologyEvent => ({ kind, on, label: {} });
const sent: ChronologyEvent = { ...event('sent', '2014-02-03'), deadline: '2014-03-06' };
const { usual } = versions;
const { divided } = replies;

/** The typist's own signs, and none of the words. */
const retyped = reword(divided, {
  "'": '’',
  '7 800': '7\u00a0800',
  '1. ': '1) ',
  '2. ': '2) ',
  '3. ': '3) ',
  '4. ': '4) ',
});
const otherFigures = reword(divided, { '414': '415', 'douze au nord': 'treize au nord' });

const members: readonly Member[] = [
  {
    number: '6-101',
    office: ['à la ministre des Étangs', 'aan de minister van Vijvers'],
    replies: [divided],
    chronology: [sent],
  },
  {
    number: '6-102',
    office: ['au ministre des Ponts', 'aan de minister van Bruggen'],
    replies: [replies.joint],
    chronology: [sent],
    receivedOn: '2014-03-16',
  },
  { number: '6-103', office: ['au ministre des Quais', 'aan de minister van Kaaien'], replies: [replies.undivided] },
  { number: '6-104', office: ['au ministre du Brouillard', 'aan de minister van Mist'], replies: [replies.byService] },
  { number: '6-105', office: ['au premier ministre', 'aan de eerste minister'], replies: [replies.refersToNumber] },
  {
    number: '6-106',
    office: ['au ministre de la Pluie', 'aan de minister van Regen'],
    replies: [replies.refersToOffice],
  },
  { number: '6-107', office: ['au ministre du Vent', 'aan de minister van Wind'], replies: [replies.incompetent] },
  { number: '6-108', office: ['au ministre des Digues', 'aan de minister van Dijken'], replies: [retyped] },
  { number: '6-109', office: ['au ministre des Écluses', 'aan de minister van Sluizen'], replies: [otherFigures] },
  {
    number: '6-110',
    office: ['au ministre des Lacs', 'aan de minister van Meren'],
    asked: { nl: usual.nl },
    replies: [{ nl: divided.nl }],
  },
  {
    number: '6-111',
    office: ['au ministre des Puits', 'aan de minister van Putten'],
    asked: { fr: usual.fr },
    replies: [{ fr: divided.fr }],
    receivedOn: null,
  },
  {
    number: '6-112',
    office: ['au ministre des Sources', 'aan de minister van Bronnen'],
    asked: versions.askedMore,
    replies: [replies.joint],
  },
  {
    number: '6-113',
    office: ['au ministre des Marais', 'aan de minister van Moerassen'],
    asked: versions.withoutCost,
    replies: [replies.withoutCost],
  },
  {
    number: '6-114',
    office: ['au ministre des Landes', 'aan de minister van Heide'],
    asked: versions.otherIntroduction,
    replies: [replies.undivided],
  },
  {
    number: '6-115',
    office: ['au ministre des Dunes', 'aan de minister van Duinen'],
    chronology: [sent, event('reminder', '2014-04-01')],
  },
  {
    number: '6-116',
    office: ['au ministre des Plages', 'aan de minister van Stranden'],
    chronology: [sent, event('withdrawn', '2014-04-02')],
  },
  {
    number: '6-117',
    office: ['au ministre des Phares', 'aan de minister van Vuurtorens'],
    relations: [{ kind: 'resubmitted-as', label: {}, target: { kind: 'written-question', number: '7-12' } }],
  },
  {
    number: '6-118',
    office: ['au ministre des Ports', 'aan de minister van Havens'],
    replies: [replies.provisional, divided],
    isFirstProvisional: true,
  },
  {
    number: '6-119',
    office: ['au ministre des Bacs', 'aan de minister van Veren'],
    chronology: [event('answered', '2014-03-01')],
  },
  {
    number: '6-121',
    office: ['au ministre des Ondes', 'aan de minister van Golven'],
    replies: [replies.provisional],
    isFirstProvisional: true,
  },
  {
    number: '6-122',
    office: ['au ministre des Grèves', 'aan de minister van Oevers'],
    chronology: [sent, event('file-closed', '2014-04-25')],
  },
  {
    number: '6-123',
    office: ['au ministre des Caps', 'aan de minister van Kapen'],
    chronology: [sent, event('legislature-ended', '2014-04-25')],
  },
  {
    number: '6-124',
    office: ['au ministre des Golfes', 'aan de minister van Baaien'],
    chronology: [event('requalified', '2014-03-25')],
  },
  { number: '6-125', office: ['au ministre des Îles', 'aan de minister van Eilanden'] },
];

/** Known to the others only. */
const unheld: readonly QuestionNumber[] = ['6-100', '6-120'];

const numbers = [...unheld, ...members.map(({ number }) => number)];

function toQuestion(member: Member): Question {
  const { number, office, asked = usual, replies: given = [], receivedOn = '2014-03-05' } = member;
  return {
    questionNumber: number,
    authors: [{ name: 'An de Vries', party: 'independent' }],
    askedOn: '2014-02-03',
    session: null,
    originalLanguage: 'nl',
    addressee: { fr: office[0], nl: office[1] },
    title: { fr: 'Étangs - Gel', nl: 'Vijvers - Vorst' },
    keywords: {},
    chronology: member.chronology ?? [],
    relations: [
      ...numbers
        .filter((other) => other !== number)
        .map((other): Relation => ({
          kind: 'also-asked-to',
          label: {},
          target: { kind: 'written-question', number: other },
        })),
      ...(member.relations ?? []),
    ],
    text: asked,
    answers: given.map((text, index) =>
      member.isFirstProvisional && index === 0
        ? { receivedOn: '2014-02-20', provisional: true, text }
        : { receivedOn, text },
    ),
    sources: [{ path: `6/${number}.txt`, layout: 'web', locales: ['fr'], sha256: '0'.repeat(64) }],
  };
}

/** The held members of an invented series of twenty-six, with every kind of reply and none. */
export const inventedMembers: readonly Question[] = members.map(toQuestion);

/** That series. */
export const inventedSeries: Series = findSeries(inventedMembers).get('6-101') ?? { name: '6-101', members: [] };
