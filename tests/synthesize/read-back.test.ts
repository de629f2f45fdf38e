import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionReading } from '../../src/domain/question.ts';
import { joinReadings, type JoinPart } from '../../src/ingest/join-languages.ts';
import { parseQuestion } from '../../src/ingest/parse-question.ts';
import { projectTo } from '../../src/raw-writer/project-to.ts';
import { pageLocales } from '../../src/raw-writer/raw-page.ts';
import { damages } from '../../src/synthesize/damage.ts';
import { synthesizeArchive, type SynthesizedFile } from '../../src/synthesize/synthesize-archive.ts';

const archive = [...synthesizeArchive({ questions: 2_100, seed: 1 })];
const files = archive.flatMap((each) => each.files);

const isWhole = ({ damage, letters }: SynthesizedFile): boolean => damage === null && letters !== 'lost';
const asPrinted = ({ printed, page, habits }: SynthesizedFile): QuestionReading => projectTo(printed, page, habits);
const rulesOf = (file: SynthesizedFile): unknown[] => parseQuestion(file).messages.map(({ ruleId }) => ruleId);

/** What is left of a question after joining: labels are left out, which pages print in a language of their own, and what comes twice by them. */
function factsOf({ chronology, relations, ...question }: QuestionReading) {
  const events = chronology.map(({ kind, on, deadline }) => `${kind} ${on} ${deadline ?? ''}`);
  const targets = relations.map(({ kind, target }) => `${kind} ${target.kind} ${target.number}`);
  return { ...question, chronology: [...new Set(events)], relations: [...new Set(targets)] };
}

function partOf({ path, page, bytes }: SynthesizedFile): JoinPart {
  const { question, form, spans } = parseQuestion({ path, bytes });
  if (!question) throw new Error(`Unexpected failure, expected a question in ${path}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { path, layout: page.layout, locales: [...pageLocales(page)], sha256 }, question, form, spans };
}

/** The years of a session: an extraordinary one is named in the language of its page. */
const yearsOf = (session: string | null): string | undefined => session?.match(/\d{4}/g)?.join('-');

describe('an invented archive that is read back', () => {
  it('gives from each file what was printed there', () => {
    for (const file of files.filter(isWhole)) {
      const reading = parseQuestion(file);
      expect(reading.question).toStrictEqual(asPrinted(file));
      expect(reading).toMatchObject({ layout: file.page.layout, form: file.page.form });
    }
  });

  it('gives each question whose pages hold both languages in lines, joined', () => {
    const joined = archive.flatMap(({ question, files: own }) => {
      const whole = own.filter(isWhole);
      const columns = whole.filter(({ page }) => page.form === 'lines').flatMap(({ page }) => pageLocales(page));
      return new Set(columns).size === 2 ? [{ question, back: joinReadings(whole.map(partOf)).question }] : [];
    });
    expect(joined.length).toBeGreaterThan(1_850);
    for (const { question, back } of joined) {
      const { sources, ...read }: Question = back;
      expect(sources.length).toBeGreaterThan(0);
      expect(factsOf(read)).toStrictEqual({ ...factsOf(question), session: read.session });
      expect([yearsOf(question.session), undefined]).toContain(yearsOf(read.session));
    }
  });

  it('refuses what was broken, each file with the message for it', () => {
    const broken = files.filter(({ damage }) => damage !== null);
    expect(new Set(broken.map(({ damage }) => damage))).toStrictEqual(new Set(damages));
    for (const file of broken) {
      const { question, messages } = parseQuestion(file);
      expect(question).toBeNull();
      expect(messages.map(({ ruleId, fatal }) => ({ ruleId, fatal }))).toContainEqual({
        ruleId: file.damage,
        fatal: true,
      });
    }
  });

  it('has its damaged letters repaired, each page with the message for it', () => {
    const damaged = files.filter((file) => isWhole(file) && file.letters !== 'none');
    expect(new Set(damaged.map(({ letters }) => letters))).toStrictEqual(
      new Set(['x-mac-ce', 'windows-1250', 'windows-1257']),
    );
    for (const file of damaged) {
      const { messages } = parseQuestion(file);
      const reasons = messages.filter(({ ruleId }) => ruleId === 'damaged-letter').map(({ reason }) => reason);
      expect(reasons.join()).toContain(`windows-1252 was read as ${file.letters}`);
    }
    const others = files.filter((file) => isWhole(file) && file.letters === 'none');
    expect(others.filter((file) => rulesOf(file).includes('damaged-letter'))).toStrictEqual([]);
  });

  it('keeps a text that has lost a letter, with the message for it', () => {
    const lost = files.filter(({ letters }) => letters === 'lost');
    expect(lost).not.toHaveLength(0);
    const withoutMarks = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll(/[ëïéèö\ufffd]/g, '?'));
    for (const file of lost) {
      expect(rulesOf(file)).toContain('lost-letter');
      expect(JSON.stringify(parseQuestion(file).question)).toContain('\ufffd');
      expect(withoutMarks(parseQuestion(file).question)).toStrictEqual(withoutMarks(asPrinted(file)));
    }
  });
});
