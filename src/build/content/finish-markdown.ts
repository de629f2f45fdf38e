import { rm } from 'node:fs/promises';
import { mapAtOnce } from '../../collections/map-at-once.ts';
import { formatQuestionFileId, questionFilePath } from '../../collections/question-files.ts';
import { localesOf } from '../../domain/locale.ts';
import type { HeldRecord } from './content-record.ts';

/** How many generated files have other bytes than before a run, and how many are gone. */
export interface ChangedFiles {
  readonly written: number;
  readonly removed: number;
}

/** What the folder of the generated Markdown was before a run. */
interface MarkdownBefore {
  /** The entries that there were. */
  readonly standing: readonly string[];
  /** The digest of each file that was changed meanwhile, by its entry; `null` where there was none. */
  readonly replaced: ReadonlyMap<string, string | null>;
}

/**
 * Removes the generated Markdown that nothing gives any more. Files of other names are left alone.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`
 * @param held - all questions; their files are written
 */
export async function finishMarkdown(
  questionsDirectory: string,
  held: readonly HeldRecord[],
  { standing, replaced }: MarkdownBefore,
): Promise<ChangedFiles> {
  const digests = new Map(held.flatMap(digestsOf));
  const gone = standing.filter((id) => !digests.has(id));
  const passing = [...replaced.keys()].filter((id) => !digests.has(id));
  await mapAtOnce([...new Set([...gone, ...passing])], (id) => rm(questionFilePath(questionsDirectory, id), { force: true }));
  const written = [...replaced].filter(([id, before]) => digests.has(id) && digests.get(id) !== before);
  return { written: written.length, removed: gone.length };
}

/** The entries of the Markdown files of a question, each with the digest of its bytes. */
function digestsOf({ facts: { questionNumber }, markdown }: HeldRecord): [id: string, sha256: string][] {
  return localesOf(markdown).map((locale) => [
    formatQuestionFileId({ locale, questionNumber }),
    markdown[locale]?.sha256 ?? '',
  ]);
}
