import { formatQuestionFileId, questionFilePath } from '../../collections/question-files.ts';
import { localesOf, type Locale } from '../../domain/locale.ts';
import type { ContentRecord, HeldRecord } from './content-record.ts';
import type { ContentThreads } from './content-threads.ts';

/** A Markdown file of a record. */
interface RecordedFile {
  readonly record: HeldRecord;
  readonly locale: Locale;
  readonly path: string;
}

/**
 * Looks whether the Markdown of records is as it was written: by the stamp of each file, and where that is another, by its
 * digest.
 *
 * @param questionsDirectory - the folder that holds `fr/` and `nl/`
 * @returns for each record whose files are all there with their bytes the record, with the stamps that they have now
 */
export async function findIntact(
  records: readonly ContentRecord[],
  questionsDirectory: string,
  threads: ContentThreads,
): Promise<ReadonlyMap<ContentRecord, ContentRecord>> {
  const files = records.flatMap((record) => (record.kind === 'held' ? filesOfRecord(record, questionsDirectory) : []));
  const toOrder = (some: readonly RecordedFile[]) => ({ paths: some.map(({ path }) => path) });
  const stamps = await threads.run('stamp', files, toOrder);
  const touched = files.flatMap((file, index) => {
    const stamp = stamps[index] ?? '';
    const isUntouched = stamp !== '' && stamp === file.record.markdown[file.locale]?.stamp;
    return isUntouched ? [] : [{ ...file, stamp }];
  });
  const digests = await threads.run('digest', touched, toOrder);
  const intact = new Map(records.map((record) => [record, record]));
  for (const [index, { record, locale, stamp }] of touched.entries()) {
    const current = intact.get(record);
    const state = record.markdown[locale];
    if (current?.kind !== 'held' || !state || digests[index] !== state.sha256) intact.delete(record);
    else intact.set(record, { ...current, markdown: { ...current.markdown, [locale]: { ...state, stamp } } });
  }
  return intact;
}

function filesOfRecord(record: HeldRecord, questionsDirectory: string): RecordedFile[] {
  const { questionNumber } = record.facts;
  return localesOf(record.markdown).map((locale) => {
    return { record, locale, path: questionFilePath(questionsDirectory, formatQuestionFileId({ locale, questionNumber })) };
  });
}
