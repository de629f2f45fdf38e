import { unpackNumbers, type PackedNumbers } from '../../domain/packed-numbers.ts';
import type { QuestionNumber } from '../../domain/question-number.ts';
import { groupValues } from '../../domain/value-groups.ts';

/** The questions that have each theme. */
export interface ThemeQuestions {
  /**
   * Those of all themes that are known, once the files of some themes have come: of so many of these, the first ones first,
   * as a reader may wait for. It rejects when a file does not come, which is asked for again the next time.
   */
  load(themes: readonly string[]): Promise<ReadonlyMap<string, readonly QuestionNumber[]>>;
}

/** So many files are fetched at once; what is in others is not known then. At 30,000 questions each is 11 to 23 kB. */
const mostFiles = 3;

/**
 * @param loadThemes - gives all themes of the archive with how many questions have each, the most frequent first
 * @param addressOf - where the file of a group of themes is
 */
export function createThemeQuestions(
  loadThemes: () => Promise<ReadonlyMap<string, number>>,
  addressOf: (group: number) => string,
): ThemeQuestions {
  const known = new Map<string, readonly QuestionNumber[]>();
  const coming = new Map<number, Promise<void>>();
  const fetchGroup = async (index: number, themes: readonly string[]): Promise<void> => {
    const answer = await fetch(addressOf(index));
    if (!answer.ok)
      throw new Error(`Unexpected answer ${answer.status} for the questions of themes, expected the file`);
    const packed = readPacked(await answer.json());
    for (const [place, theme] of themes.entries()) known.set(theme, unpackNumbers(packed[place] ?? []));
  };
  const loadGroup = (index: number, themes: readonly string[]): Promise<void> => {
    const group = coming.get(index) ?? fetchGroup(index, themes);
    coming.set(index, group);
    group.catch(() => coming.delete(index));
    return group;
  };
  return {
    load: async (themes) => {
      const groups = groupValues([...(await loadThemes())]).map((group) => group.map(([theme]) => theme));
      const groupOf = new Map(groups.flatMap((group, index) => group.map((theme) => [theme, index] as const)));
      const wanted = new Set(themes.flatMap((theme) => (known.has(theme) ? [] : (groupOf.get(theme) ?? []))));
      await Promise.all([...wanted].slice(0, mostFiles).map((index) => loadGroup(index, groups[index] ?? [])));
      return known;
    },
  };
}

/** @throws TypeError for what is no such file */
function readPacked(file: unknown): PackedNumbers[] {
  const isList = (list: unknown): list is unknown[] => Array.isArray(list);
  const isPacked = (one: unknown): one is PackedNumbers =>
    isList(one) && one.every((own) => isList(own) && own.every((number) => typeof number === 'number'));
  if (!isList(file) || !file.every(isPacked)) throw new TypeError('Unexpected file, expected the questions of themes');
  return file;
}
