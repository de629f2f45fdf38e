import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import { brokenFiles, dutchPage, frenchPage } from '../setup/invented-raw-files.ts';
import { runScript, runScriptWith, startScript } from '../setup/run-script.ts';
import { temporaryFolder } from '../setup/temporary-folder.ts';

interface Line {
  readonly file: string;
  readonly layout: string | null;
  readonly question: { readonly questionNumber: string; readonly title: object } | null;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly reason: string;
    readonly line: number;
    readonly column: number;
  }[];
}

const broken = Object.fromEntries(Object.entries(brokenFiles).map(([path, { content }]) => [path, content]));

function linesOf(stdout: string): Line[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

describe('npm run read', () => {
  it('prints one record a file, in the order given, each file by itself and named as given', async () => {
    const folder = await temporaryFolder({ 'nl.txt': dutchPage('5-100'), 'sub/fr.txt': frenchPage('5-100') });
    const absolute = join(folder, 'nl.txt');
    const run = await runScript(folder, 'read', './sub/fr.txt', 'nl.txt', absolute, 'sub/fr.txt');
    expect(run.exitCode).toBe(0);
    const lines = linesOf(run.stdout);
    expect(lines.map(({ file }) => file)).toStrictEqual(['./sub/fr.txt', 'nl.txt', absolute, 'sub/fr.txt']);
    expect(lines.map(({ question }) => question?.title)).toStrictEqual([
      { fr: 'Ponts - Péage - Recettes' },
      { nl: 'Bruggen - Tol - Ontvangsten' },
      { nl: 'Bruggen - Tol - Ontvangsten' },
      { fr: 'Ponts - Péage - Recettes' },
    ]);
  });

  it('prints every part of a question, in the form that is promised', async () => {
    const folder = await temporaryFolder({ 'fr.txt': frenchPage('5-100') });
    const { stdout } = await runScript(folder, 'read', 'fr.txt');
    expect(linesOf(stdout)).toStrictEqual([
      {
        file: 'fr.txt',
        layout: 'web',
        locales: ['fr'],
        question: {
          questionNumber: '5-100',
          authors: [{ name: 'An de Vries', party: 'independent' }],
          askedOn: '2013-05-03',
          session: null,
          originalLanguage: 'nl',
          addressee: { fr: 'au ministre des Ponts' },
          title: { fr: 'Ponts - Péage - Recettes' },
          keywords: { fr: ['pont', 'péage'] },
          chronology: [
            { kind: 'sent', on: '2013-05-03', label: 'Envoi question' },
            { kind: 'answered', on: '2013-06-06', label: 'Réponse' },
          ],
          relations: [],
          text: { fr: ['Combien de ponts <b>à péage</b> le Royaume compte-t-il ?', '1) Où sont-ils ?'] },
          answers: [{ receivedOn: '2013-06-06', text: { fr: ['1) Sur la Lys.'] } }],
        },
        messages: [],
      },
    ]);
  });

  it('has a line for a file that gives no question, or cannot be opened, and exits 1', async () => {
    const folder = await temporaryFolder({ ...broken, 'fr.txt': frenchPage('5-100') });
    const run = await runScript(folder, 'read', ...Object.keys(broken), 'missing.txt', '.', 'fr.txt');
    expect(run.exitCode).toBe(1);
    const lines = linesOf(run.stdout);
    const rules = [...Object.values(brokenFiles).map(({ ruleId }) => ruleId), 'unreadable-file', 'unreadable-file'];
    expect(lines.slice(0, -1).map(({ messages }) => messages.at(-1)?.ruleId)).toStrictEqual(rules);
    for (const { layout, question, messages } of lines.slice(0, -1)) {
      expect({ layout, question }).toStrictEqual({ layout: null, question: null });
      for (const { reason, line, column } of messages) {
        expect(reason).toMatch(/^Unexpected .*, expected /);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }
    }
    expect(lines.at(-1)?.question?.questionNumber).toBe('5-100');
  });

  it('says how it is used when it is given no file, or an option', async () => {
    const folder = await temporaryFolder();
    for (const args of [[], ['--content', 'x', 'y']]) {
      const run = await runScript(folder, 'read', ...args);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
      expect(run.stderr).toContain('Usage: npm run read -- FILE…');
    }
  });

  it('ends in silence when whoever reads the lines wants no more', async () => {
    const folder = await temporaryFolder({ 'fr.txt': frenchPage('5-100') });
    const child = startScript({}, folder, 'read', ...Array.from({ length: 2000 }, () => 'fr.txt'));
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(stderr).toMatch(/^(Reading raw files: [\w ]+\n)+$/);
  });

  it('takes paths from where the user of npm stands', async () => {
    const folder = await temporaryFolder({ 'fr.txt': frenchPage('5-100') });
    const run = await runScriptWith({ INIT_CWD: folder }, projectDirectory, 'read', 'fr.txt');
    expect(run.exitCode).toBe(0);
    expect(linesOf(run.stdout).map(({ file }) => file)).toStrictEqual(['fr.txt']);
  });
});
