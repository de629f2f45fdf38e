import { createHash } from 'node:crypto';
import type { QuestionReading } from '../domain/question.ts';
import type { PrintHabits } from '../raw-writer/print-habits.ts';
import { pageLocales, type RawPage } from '../raw-writer/raw-page.ts';
import { writeRaw } from '../raw-writer/write-raw.ts';
import { askings } from './askings.ts';
import { capturesOf, type Capture } from './captures.ts';
import {
  breakPage,
  damagedPlace,
  damages,
  filesPerDamage,
  letterDamages,
  toUtf8,
  withDamagedLetters,
  type Damage,
  type LetterDamage,
} from './damage.ts';
import { drawQuestions } from './draw-questions.ts';
import { legislaturesOf } from './legislatures.ts';
import { officesOf } from './offices.ts';
import { drawHabits, rawPathOf } from './pages.ts';
import { createRandom } from './random.ts';
import { resubmissionsOf } from './resubmissions.ts';
import { senatorsOf } from './senators.ts';
import { chooseByShare } from './shares.ts';

/** A raw file of an invented question: what was printed in it and how, and what happened to the file. */
export interface SynthesizedFile {
  /** Relative to the folder of raw files, with `/`. */
  readonly path: string;
  readonly page: RawPage;
  /** The question, or what was known of it when the page was saved. */
  readonly printed: QuestionReading;
  readonly habits: Partial<PrintHabits>;
  readonly letters: LetterDamage;
  /** How the file was broken, if it was. */
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
  const resubmissions = resubmissionsOf(legislatures, seed);
  const people = new Map(
    legislatures.map(({ legislature }) => [
      legislature,
      { senators: senatorsOf(seed, legislature), offices: officesOf(seed, legislature) },
    ]),
  );
  let [ordinal, fileCount] = [0, 0];
  for (const asking of askings(legislatures, resubmissions, seed)) {
    const { senators = [], offices = [] } = people.get(asking.legislature.legislature) ?? {};
    for (const question of drawQuestions({ seed, asking, resubmissions, senators, offices })) {
      const files = capturesOf(question, seed, ordinal).map((capture, index) =>
        toFile(capture, { seed, place: fileCount + index }),
      );
      fileCount += files.length;
      ordinal += 1;
      yield { question, files };
    }
  }
}

function toFile(
  { page, printed, isLater }: Capture,
  { seed, place }: { readonly seed: number; readonly place: number },
): SynthesizedFile {
  const path = rawPathOf(printed.questionNumber, page);
  const habits = drawHabits(page, createRandom(seed, 'habits', path));
  const text = writeRaw(printed, page, habits);
  const isDutch = pageLocales(page).join() === 'nl';
  const wanted = isDutch ? chooseByShare(letterDamages, seed, 'letters', place) : 'none';
  const saved = withDamagedLetters(text, wanted);
  const letters = saved === text ? 'none' : wanted;
  const damage = damageAt(seed, place);
  const bytes = damage === null ? toUtf8(saved) : breakPage(saved, damage);
  return { path: isLater ? besides(path, bytes) : path, page, printed, habits, letters, damage, bytes };
}

/** The name of a file whose own name another text has: with the first eight digits of its SHA-256. */
function besides(path: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return path.replace(/\.txt$/, `.${digest}.txt`);
}

/** The damage of the nth file: each kind in its turn. */
function damageAt(seed: number, place: number): Damage | null {
  const stretch = Math.floor(place / filesPerDamage);
  if (place % filesPerDamage !== damagedPlace(createRandom(seed, 'damage', stretch))) return null;
  return damages[stretch % damages.length] ?? null;
}
