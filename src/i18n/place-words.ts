import type { Locale } from '../domain/locale.ts';

/** What the parts of a question are called where one of them is cited. A table of its own, as it goes to the browser. */
export interface PlaceWords {
  readonly question: string;
  readonly ofQuestion: string;
  readonly reply: string;
  readonly ofReply: string;
  /** Before the number of one of several replies. */
  readonly ofNumberedReply: string;
  readonly point: string;
  readonly paragraph: string;
  /** The part of a service whose name is not known in the language. */
  readonly part: string;
}

export const placeWords: Readonly<Record<Locale, PlaceWords>> = {
  fr: {
    question: 'question',
    ofQuestion: 'de la question',
    reply: 'réponse',
    ofReply: 'de la réponse',
    ofNumberedReply: 'de la réponse',
    point: 'point',
    paragraph: 'paragraphe',
    part: 'partie',
  },
  nl: {
    question: 'vraag',
    ofQuestion: 'van de vraag',
    reply: 'antwoord',
    ofReply: 'van het antwoord',
    ofNumberedReply: 'van antwoord',
    point: 'punt',
    paragraph: 'alinea',
    part: 'deel',
  },
};
