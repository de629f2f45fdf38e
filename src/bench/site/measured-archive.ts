import { cpSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectDirectory } from '../../build/archive-config.ts';
import { writeContent } from '../../build/content.ts';
import type { Progress } from '../../build/progress.ts';
import { newAside } from '../../build/set-aside.ts';
import { writeSynthesizedArchive } from '../../build/synthesize-files.ts';
import type { QuestionFacts } from '../../domain/question.ts';
import { measureCommand, type Command, type Cost } from '../measure-command.ts';
import { applyEdit, prepareEdits, type ArchiveEdits } from './archive-edits.ts';
import { archiveFolders, digestBuilt, isOfSite, setBuiltAside, type ArchiveFolders } from './archive-folders.ts';
import { differingFiles, requireSame, type FolderDigests } from './folder-digests.ts';
import { stepNames, workDoneSchema, type StepKind, type WorkDone } from './site-step.ts';
import { createStageRecorder } from './stage-recorder.ts';

/** One build, as measured. */
export interface MeasuredStep {
  readonly kind: StepKind;
  readonly cost: Cost;
  readonly done: WorkDone;
  /** How many files of the site have other bytes than before it, are new, or are gone; after an empty folder, all. */
  readonly differing: number;
}

/** Which archive is invented, and how often one of its raw files will be changed, and one added. */
export interface MeasuredPlan {
  readonly questions: number;
  readonly seed: number;
  readonly edits: number;
}

const workScript = fileURLToPath(new URL('site-work.ts', import.meta.url));

/**
 * An invented archive, whose site is built again and again. What stands after a build that had something to build upon
 * is what the next one from nothing must give, byte for byte; and so is what stands when nothing was changed.
 */
export class MeasuredArchive {
  readonly questions: number;
  /** How many raw files were written, and their bytes. */
  readonly rawFiles: number;
  readonly rawBytes: number;
  readonly #directory: string;
  readonly #folders: ArchiveFolders;
  readonly #edits: ArchiveEdits;
  #edited = { changed: 0, added: 0 };
  #standing: FolderDigests | undefined;

  private constructor(
    directory: string,
    edits: ArchiveEdits,
    raw: { readonly questions: number; readonly files: number; readonly bytes: number },
  ) {
    this.#directory = directory;
    this.#folders = archiveFolders(directory);
    this.#edits = edits;
    [this.questions, this.rawFiles, this.rawBytes] = [raw.questions, raw.files, raw.bytes];
  }

  /** @param directory - a folder in the project, for the archive and its site */
  static async create(directory: string, plan: MeasuredPlan, progress: Progress): Promise<MeasuredArchive> {
    const { questions, seed } = plan;
    const { content, raw } = archiveFolders(directory);
    const written = await writeSynthesizedArchive(content, { questions, seed }, progress);
    return new MeasuredArchive(directory, await prepareEdits(raw, plan.edits), { questions, ...written });
  }

  /** The command that builds the site. */
  get command(): Command {
    const { content, contentCache, site, resultFile } = this.#folders;
    const args = [workScript, content, contentCache, site, resultFile];
    return { program: process.execPath, args, cwd: projectDirectory };
  }

  get siteDirectory(): string {
    return this.#folders.site;
  }

  /**
   * Builds the site once.
   *
   * @throws Error when a build fails, gives other bytes than it should, or misses what was changed
   */
  async build(kind: StepKind): Promise<MeasuredStep> {
    await this.#prepare(kind);
    const cost = await measureCommand(this.command);
    const done = workDoneSchema.parse(JSON.parse(await readFile(this.#folders.resultFile, 'utf8')));
    const files = digestBuilt(this.#folders);
    const subject = `${this.questions} questions, ${stepNames[kind]}`;
    if (kind === 'cold' || kind === 'unchanged') requireSame(this.#standing ?? files, files, subject);
    const before = kind === 'cold' ? undefined : this.#standing;
    const differing = differingFiles(before ?? new Map<string, string>(), files).filter(isOfSite).length;
    if (differing === 0 && kind !== 'unchanged') {
      throw new Error(`Unexpected site without a change, expected one to show. ${subject}`);
    }
    this.#standing = files;
    return { kind, cost, done, differing };
  }

  /** Copies the files of the site, one after the other, as they are. @returns seconds */
  async copy(): Promise<number> {
    const { site, aside } = this.#folders;
    const copy = join(await newAside(aside), 'copy');
    const begin = performance.now();
    cpSync(site, copy, { recursive: true });
    return (performance.now() - begin) / 1000;
  }

  /** The questions of the archive as it stands. */
  async readQuestions(): Promise<QuestionFacts[]> {
    const { content: contentDirectory, contentCache: cacheDirectory } = this.#folders;
    const order = { contentDirectory, cacheDirectory, processes: availableParallelism() };
    const { questions } = await writeContent(order, createStageRecorder().progress);
    return questions.map(({ facts }) => facts);
  }

  /** Removes the archive and all that was made of it. */
  async remove(): Promise<void> {
    await rm(this.#folders.siteCache, { recursive: true, force: true });
    await rm(this.#directory, { recursive: true, force: true });
  }

  /** Makes the folders what a build is to begin with. */
  async #prepare(kind: StepKind): Promise<void> {
    if (kind === 'cold') await setBuiltAside(this.#folders);
    if (kind !== 'changed' && kind !== 'added') return;
    const edit = this.#edits[kind === 'changed' ? 'changes' : 'additions'][this.#edited[kind]];
    if (!edit) throw new RangeError(`Unexpected step "${kind}", expected no more than were prepared`);
    this.#edited[kind] += 1;
    await applyEdit(this.#folders.raw, edit);
  }
}
