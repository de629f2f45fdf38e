import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionReading } from '../../src/domain/question.ts';
import { joinReadings, type JoinPart } from '../../src/ingest/join-languages.ts';
import { parseQuestion } from '../../src/ingest/parse-question.ts';
import { projectTo } from '../../src/raw-writer/project-to.ts';
import { pageLocales } from '../../src/raw-writer/raw-page.ts';
import { synthesizeArchive, type SynthesizedFile } from '../../src/synthesize/synthesize-archive.ts';

const archive = [...synthesizeArchive({ questions: 1_600, seed: 1 })];

const isWhole = ({ damage }: SynthesizedFile): boolean => damage === null;

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

describe('an invented archive that is read back', () => {
  it('gives from each file what was printed there', () => {
    for (const { question, files } of archive) {
      for (const file of files.filter(isWhole)) {
        const reading = parseQuestion(file);
        expect(reading.question).toStrictEqual(projectTo(question, file.page, file.habits));
        expect(reading).toMatchObject({ layout: file.page.layout, form: file.page.form });
      }
    }
  });

  it('gives each question whose pages hold both languages in lines, joined', () => {
    const joined = archive.flatMap(({ question, files }) => {
      const whole = files.filter(isWhole);
      const columns = whole.filter(({ page }) => page.form === 'lines').flatMap(({ page }) => pageLocales(page));
      return new Set(columns).size === 2 ? [{ question, back: joinReadings(whole.map(partOf)).question }] : [];
    });
    expect(joined.length).toBeGreaterThan(1_400);
    for (const { question, back } of joined) {
      const { sources, ...read }: Question = back;
      expect(sources.length).toBeGreaterThan(0);
      expect(factsOf(read)).toStrictEqual({ ...factsOf(question), session: read.session });
      expect([question.session, null]).toContain(read.session);
    }
  });

  it('refuses what was broken, each file with the message for it', () => {
    const broken = archive.flatMap(({ files }) => files.filter((file) => !isWhole(file)));
    expect(broken.map(({ damage }) => damage)).toStrictEqual(['cut-off', 'unknown-layout', 'not-utf8']);
    for (const file of broken) {
      const { question, messages } = parseQuestion(file);
      expect(question).toBeNull();
      expect(messages.map(({ ruleId, fatal }) => ({ ruleId, fatal }))).toContainEqual({
        ruleId: file.damage,
        fatal: true,
      });
    }
  });
});
