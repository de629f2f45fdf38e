import { fold } from '../fold.ts';
import { isHeadingLike } from '../numbering/lead-in.ts';
import {
  beforeFrenchNouns,
  beforeNames,
  dutchServices,
  frenchServices,
  otherHeadings,
  sentenceWords,
  smallWords,
} from '../words/service-words.ts';

/** How far a line names a service by its own words. */
export interface ServiceName {
  /**
   * `certain` for a name that begins as services do (`Office des Étrangers`, `Federale Overheidsdienst`), has its
   * abbreviation in brackets, or is one; `possible` for another name (`Fedasil`), which other evidence has to bear out.
   */
  readonly certainty: 'certain' | 'possible';
  /** Its first word that says something, folded, if one does. */
  readonly firstWord: string | undefined;
}

const abbreviation = /^(?![IVX]+$)\p{Lu}[\p{Lu}\d.&-]{1,6}$/u;
const leading = new RegExp(`^(?:${beforeNames.join('|')}) `);
const mostWords = 20;
const mostWordsOfName = 6;

/** Reads a line, without a mark before it and a colon behind it, as the name of a service. */
export function readServiceName(line: string): ServiceName | undefined {
  if (!isHeadingLike(line)) return undefined;
  const words = line.split(/\s+/);
  const folded =
    fold(line)
      .replace(leading, '')
      .match(/\b[ld]'|[^\s,;:]+/g) ?? [];
  const isSentence = folded.some((word) => sentenceWords.includes(word));
  if (words.length > mostWords || isSentence || otherHeadings.includes(folded[0] ?? '')) return undefined;
  const firstWord = folded.find((word) => word.length > 2 && !smallWords.includes(word));
  const isAbbreviation = words.some((word) => abbreviation.test(word) && fold(word) === firstWord);
  const isCertain =
    hasAbbreviationInBrackets(line) || isFrenchService(folded) || isDutchService(folded) || isAbbreviation;
  if (isCertain) return { certainty: 'certain', firstWord };
  return words.length <= mostWordsOfName && words.every(isOfName) ? { certainty: 'possible', firstWord } : undefined;
}

/** `(CGRA)`, `(RvW)`: two capitals at least. */
function hasAbbreviationInBrackets(line: string): boolean {
  return Array.from(line.matchAll(/\(([^()]*)\)/g), ([, inside = '']) => inside).some(
    (inside) => /^[\p{L}\d&.– -]+$/u.test(inside) && (inside.match(/\p{Lu}/gu)?.length ?? 0) > 1,
  );
}

function isFrenchService(folded: readonly string[]): boolean {
  const noun = folded.find((word) => !beforeFrenchNouns.includes(word));
  return noun !== undefined && frenchServices.includes(noun);
}

/** Dutch adjectives end in -e, and so do the articles. */
function isDutchService(folded: readonly string[]): boolean {
  const noun = folded.find((word) => word !== 'het' && (!word.endsWith('e') || dutchServices.includes(word)));
  const isNoun = (service: string): boolean =>
    noun === service || (service.length > 3 && noun?.endsWith(service) === true);
  return dutchServices.some(isNoun);
}

function isOfName(word: string): boolean {
  return /^[(«"“]?\p{Lu}/u.test(word) || smallWords.includes(word.toLowerCase());
}
