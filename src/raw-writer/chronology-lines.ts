import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import { printedWords } from '../ingest/labels/printed-words.ts';
import type { PrintHabits } from './print-habits.ts';
import { formatDateInFigures } from './printed-date.ts';
import { eventLabel, localeOf } from './printed-labels.ts';

/** The lines of one copy of the chronology: `30/4/2013Envoi question`, with the deadline behind it or under it. */
export function chronologyLines({ chronology }: QuestionReading, locale: Locale, habits: PrintHabits): string[] {
  return chronology.flatMap((event) => {
    const space = habits.eventDate === 'spaced' ? ' ' : '';
    const line = `${formatDateInFigures(event.on)}${space}${eventLabel(event, locale, habits)}`;
    if (event.deadline === undefined) return [line];
    const words = printedWords[localeOf(habits.eventLabels, locale)].deadline;
    const deadline = `(${words}: ${formatDateInFigures(event.deadline)}${habits.deadlineEnd})`;
    return habits.deadline === 'own-line' ? [line, deadline] : [`${line} ${deadline}`];
  });
}
