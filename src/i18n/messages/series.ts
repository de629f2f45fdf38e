import type { CountedForms } from '../format.ts';

/** The page of a series, and what a question says of its series. */
export interface SeriesMessages {
  readonly kindOfDocument: string;
  /** @param name - of the series: what was asked again after an election has the same title */
  readonly description: (name: string, title: string, members: number) => string;
  readonly introduction: (author: string, authorCount: number, members: number) => string;
  readonly held: (held: number, members: number) => string;
  readonly sentTo: CountedForms;
  readonly all: string;
  readonly previous: (questionNumber: string) => string;
  readonly next: (questionNumber: string) => string;
  readonly caption: string;
  readonly number: string;
  readonly minister: string;
  readonly state: string;
  readonly ministerUnknown: string;
  readonly senateSite: string;
  readonly notHeld: string;
  readonly notHeldExplanation: string;
  readonly senatePage: (questionNumber: string) => string;
  readonly untitled: string;
}
