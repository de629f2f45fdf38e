import type { ChronologyEventKind } from '../../domain/chronology.ts';
import type { StatusKind } from '../../domain/status.ts';
import type { CountedForms } from '../format.ts';

/** What the states of a question and the events of its chronology are called. */
export interface StatesMessages {
  readonly status: Readonly<Record<StatusKind, string>>;
  readonly statusDays: CountedForms;
  /** Said behind the days of a reply that came after the deadline. */
  readonly statusLate: string;
  readonly event: Readonly<Record<ChronologyEventKind, string>>;
}
