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
  /** A service whose name is not known in the language: its number stands behind it. */
  readonly service: string;
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
    service: 'service',
  },
  nl: {
    question: 'vraag',
    ofQuestion: 'van de vraag',
    reply: 'antwoord',
    ofReply: 'van het antwoord',
    ofNumberedReply: 'van antwoord',
    point: 'punt',
    paragraph: 'alinea',
    service: 'dienst',
  },
};

/** What stands for a service's name in a language in which it is not known: `service 2`. */
export function ordinalServiceName(ordinal: number, locale: Locale): string {
  return `${placeWords[locale].service}\u00A0${ordinal}`;
}
