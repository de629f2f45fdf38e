import type { VFileMessage } from 'vfile-message';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import { pick, pickLocalized, uniteAll, type Joining } from './joining/join-facts.ts';
import { joinKeywords } from './joining/join-keywords.ts';
import { authorUnion, eventUnion, relationUnion } from './joining/join-lists.ts';
import { byTrust, type JoinPart } from './joining/join-part.ts';
import { joinAnswers, joinQuestionText } from './joining/join-texts.ts';
import { sessionYears } from './session-years.ts';

export type { JoinPart } from './joining/join-part.ts';

/**
 * Joins what several raw files give of one question. Parts are taken in the order of trust (see `byTrust`): where two
 * state a fact differently the more trusted one stays, and a message names both places; what only one gives is kept, so
 * that a file more never loses what another gave.
 *
 * @param parts - one at least, all of the same question number
 * @throws RangeError when there is no part, or when parts of two questions are given
 */
export function joinReadings(parts: readonly JoinPart[]): { question: Question; messages: readonly VFileMessage[] } {
  const joining: Joining = { parts: byTrust(parts), messages: [] };
  const [first] = joining.parts;
  if (!first) throw new RangeError('Unexpected empty list of readings, expected one at least');
  const { questionNumber, askedOn } = first.question;
  const stranger = parts.find(({ question }) => question.questionNumber !== questionNumber);
  if (stranger) {
    throw new RangeError(`Unexpected question ${stranger.question.questionNumber}, expected ${questionNumber}`);
  }
  const question: Question = {
    questionNumber,
    authors: uniteAll(
      joining,
      (each) => each.authors,
      authorUnion,
      ({ name }) => name,
      { owner: 'author' },
    ),
    askedOn: pick(joining, (each) => each.askedOn, asPrinted, { owner: 'asked-on' }) ?? askedOn,
    session: pick(joining, (each) => each.session, byYears, { owner: 'session' }) ?? null,
    originalLanguage: pick(joining, (each) => each.originalLanguage, asPrinted, { owner: 'original-language' }) ?? null,
    addressee: pickLocalized(joining, (each) => each.addressee, asPrinted, { owner: 'addressee' }),
    title: pickLocalized(joining, (each) => each.title, asPrinted, { owner: 'title' }),
    keywords: joinKeywords(joining),
    chronology: uniteAll(
      joining,
      (each) => each.chronology,
      eventUnion,
      ({ kind, on }) => `${kind} ${on}`,
      {
        owner: 'event-date',
      },
    ),
    relations: uniteAll(
      joining,
      (each) => each.relations,
      relationUnion,
      ({ kind, target }) => `${kind} ${target.number}`,
      {
        owner: 'relation-target',
      },
    ),
    text: joinQuestionText(joining),
    answers: joinAnswers(joining),
    sources: sourcesOf(joining.parts),
  };
  return { question, messages: joining.messages };
}

function asPrinted(value: string): string {
  return value;
}

/** A session by its years: an extraordinary one is named in the language of its page. */
function byYears(session: string): string {
  return sessionYears(session) ?? session;
}

function sourcesOf(parts: readonly JoinPart[]): Source[] {
  const byPath = new Map(parts.map(({ source }) => [source.path, source]));
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
