import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawFile } from '../../src/ingest/parse-question.ts';

const root = fileURLToPath(new URL('../fixtures/reader/', import.meta.url));
const isUpdate = process.env['UPDATE_FIXTURES'] === '1';

/** A folder of `tests/fixtures/reader`: the raw files of one question, by the name of the file. */
export interface ReaderFixture {
  readonly name: string;
  readonly inputs: readonly RawFile[];
}

/** All cases. @throws Error when there is none, or one without an input: an empty folder is no passed test. */
export function loadReaderFixtures(): readonly ReaderFixture[] {
  const fixtures = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, inputs: loadInputs(name) }));
  if (fixtures.length === 0) throw new Error(`Unexpected empty folder ${root}, expected reader fixtures`);
  return fixtures;
}

function loadInputs(name: string): RawFile[] {
  const files = readdirSync(join(root, name)).filter((file) => /^input.*\.txt$/.test(file));
  if (files.length === 0) throw new Error(`Unexpected fixture ${name} without input*.txt`);
  return files.sort().map((file) => ({ path: file, bytes: readFileSync(join(root, name, file)) }));
}

/**
 * The expectation of a case. With `UPDATE_FIXTURES=1` it is written from what is given, for a person to review; under CI
 * that is refused.
 *
 * @throws Error when the file is missing
 */
export function expectationOf({ name }: ReaderFixture, file: string, actual: string): string {
  const path = join(root, name, file);
  if (isUpdate) {
    if (process.env['CI'] !== undefined) throw new Error('Unexpected UPDATE_FIXTURES under CI, expected a review');
    writeFileSync(path, actual);
  }
  if (!existsSync(path)) throw new Error(`Unexpected fixture ${name} without ${file}`);
  return readFileSync(path, 'utf8');
}
