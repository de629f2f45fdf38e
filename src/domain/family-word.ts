import { compoundEndMark } from './compound-end.ts';

/**
 * What a word of an index stands for. The engine's index has stems; the words of a stem that are another word than its own,
 * as *communication* is of *commun*, are in it by a name of their own: with their beginning, so that they are found by it,
 * and with their stem.
 */
export interface FamilyWord {
  readonly stem: string;
  /** Whether it is the end of compounds. */
  readonly isCompoundEnd: boolean;
  /** One of the words, folded; the name of their family where it is the end of compounds; none where they are the stem's own. */
  readonly other?: string;
}

const mark = '~';

/** How an index names the words of a family. */
export function nameFamilyWord({ stem, isCompoundEnd, other }: FamilyWord): string {
  const name = isCompoundEnd ? stem + compoundEndMark : stem;
  if (other === undefined) return name;
  return !isCompoundEnd && other.startsWith(stem) ? other + mark + name : name + mark + other + mark;
}

/** The inverse of {@link nameFamilyWord}. */
export function readFamilyWord(name: string): FamilyWord {
  const [first = '', second, ...others] = name.split(mark);
  const isStemFirst = second === undefined || others.length > 0;
  const [stem, other] = isStemFirst ? [first, second] : [second, first];
  const isCompoundEnd = stem.endsWith(compoundEndMark);
  return {
    stem: isCompoundEnd ? stem.slice(0, -compoundEndMark.length) : stem,
    isCompoundEnd,
    ...(other !== undefined && { other }),
  };
}
