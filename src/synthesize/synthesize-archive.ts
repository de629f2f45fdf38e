import type { QuestionReading } from '../domain/question.ts';
import type { PrintHabits } from '../raw-writer/print-habits.ts';
import type { RawPage } from '../raw-writer/raw-page.ts';
import { writeRaw } from '../raw-writer/write-raw.ts';
import { askings } from './askings.ts';
import { breakPage, damagedPlace, damages, filesPerDamage, toUtf8, type Damage } from './damage.ts';
import { drawQuestions } from './draw-questions.ts';
import { legislaturesOf } from './legislatures.ts';
import { drawHabits, pageSets, rawPathOf } from './pages.ts';
import { createRandom } from './random.ts';
import { resubmissionsOf } from './resubmissions.ts';
import { senatorsOf } from './senators.ts';
import { chooseByShare } from './shares.ts';

/** A raw file of an invented question: how the question was printed, and how the file was broken, if it was. */
export interface SynthesizedFile {
  /** Relative to the folder of raw files, with `/`. */
  readonly path: string;
  readonly page: RawPage;
  readonly habits: Partial<PrintHabits>;
  readonly damage: Damage | null;
  readonly bytes: Uint8Array;
}

/** An invented question in both languages, and the raw files that were made of it. */
export interface SynthesizedQuestion {
  readonly question: QuestionReading;
  readonly files: readonly SynthesizedFile[];
}

/** Which archive is invented. */
export interface ArchivePlan {
  /** How many questions it has. */
  readonly questions: number;
  /** A whole number; the same seed gives the same bytes, another one another archive. */
  readonly seed: number;
}

/**
 * Invents an archive, question by question in the order of their numbers. What it was given before it does not keep, so
 * that memory does not grow with the archive.
 */
export function* synthesizeArchive({ questions, seed }: ArchivePlan): Generator<SynthesizedQuestion> {
  const legislatures = legislaturesOf(questions);
  const resubmissions = resubmissionsOf(legislatures);
  const senators = new Map(
    legislatures.map(({ legislature }) => [legislature, senatorsOf(seed, legislature)] as const),
  );
  let [ordinal, fileCount] = [0, 0];
  for (const asking of askings(legislatures, resubmissions, seed)) {
    const ofLegislature = senators.get(asking.legislature.legislature) ?? [];
    for (const question of drawQuestions({ seed, asking, resubmissions, senators: ofLegislature })) {
      const files: SynthesizedFile[] = [];
      for (const page of chooseByShare(pageSets, seed, 'pages', ordinal)) {
        files.push(toFile(question, page, { seed, place: fileCount }));
        fileCount += 1;
      }
      yield { question, files };
      ordinal += 1;
    }
  }
}

function toFile(
  question: QuestionReading,
  page: RawPage,
  { seed, place }: { readonly seed: number; readonly place: number },
): SynthesizedFile {
  const path = rawPathOf(question.questionNumber, page);
  const habits = drawHabits(page, createRandom(seed, 'habits', path));
  const text = writeRaw(question, page, habits);
  const damage = damageAt(seed, place);
  return { path, page, habits, damage, bytes: damage === null ? toUtf8(text) : breakPage(text, damage) };
}

/** The damage of the nth file: each kind in its turn. */
function damageAt(seed: number, place: number): Damage | null {
  const stretch = Math.floor(place / filesPerDamage);
  if (place % filesPerDamage !== damagedPlace(createRandom(seed, 'damage', stretch))) return null;
  return damages[stretch % damages.length] ?? null;
}
