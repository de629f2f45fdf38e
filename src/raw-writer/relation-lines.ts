import type { Locale } from '../domain/locale.ts';
import type { QuestionReading } from '../domain/question.ts';
import type { PrintHabits } from './print-habits.ts';
import { relationLabel, targetWord } from './printed-labels.ts';

/** The lines of one copy of the relations: `Aussi posée à : question écrite 5-8900`. */
export function relationLines({ relations }: QuestionReading, locale: Locale, habits: PrintHabits): string[] {
  return relations.map((relation) => {
    const { target } = relation;
    return `${relationLabel(relation, locale, habits)} : ${targetWord(target, locale, habits)} ${target.number}`;
  });
}
