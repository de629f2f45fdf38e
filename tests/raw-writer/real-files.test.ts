import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import type { QuestionReading } from '../../src/domain/question.ts';
import { parseQuestion } from '../../src/ingest/parse-question.ts';
import { projectTo } from '../../src/raw-writer/project-to.ts';
import { toBilingualPrint, toWebPage } from '../../src/raw-writer/write-raw.ts';

function readRaw(path: string): { text: string; question: QuestionReading } {
  const bytes = readFileSync(join(projectDirectory, 'content', 'raw', path));
  const { question } = parseQuestion({ path, bytes });
  if (!question) throw new Error(`Unexpected unusable file, expected a question in ${path}`);
  return { text: bytes.toString('utf8'), question };
}

describe('a real page, read and printed again', () => {
  it('is the web page of 5-8916 in French', () => {
    const { text, question } = readRaw('5/5-8916.web.fr.txt');
    expect(toWebPage(question, 'fr')).toBe(text);
    expect(projectTo(question, { layout: 'web', form: 'lines', locale: 'fr' })).toStrictEqual(question);
  });

  it('is the bilingual print of 5-8900, with the non-breaking space behind its title', () => {
    const { text, question } = readRaw('5/5-8900.print-bilingual.fr-nl.txt');
    expect(toBilingualPrint(question, { titleEnd: '\u00a0' })).toBe(text);
    expect(projectTo(question, { layout: 'print-bilingual', form: 'lines' })).toStrictEqual(question);
  });
});
