import type { Span } from '../../structure/block.ts';
import { attachments, officeWords, type OfficeWords } from '../words/office-words.ts';
import { foldInPlace } from './fold-in-place.ts';

/** So many words of a name are read at most: `ministre de l'Économie et des Consommateurs et de la Mer du Nord`. */
const mostWords = 14;
const offices = Object.values(officeWords).map(toPattern);
const nouns = new RegExp(
  `^(?:${Object.values(officeWords)
    .flatMap((words) => words.nouns)
    .join('|')})$`,
  'u',
);
const soleOffice = /^(?:premiere? ministre|eerste ?minister)$/;

function toPattern({ nouns: first, behind }: OfficeWords): RegExp {
  const next = ` (?!(?:${behind.join('|')})(?![\\p{L}-]))[\\p{L}'-]+`;
  return new RegExp(`(?<![\\p{L}-])(?:${first.join('|')})(?![\\p{L}-])(?:${next}){0,${mostWords}}`, 'gu');
}

/**
 * The members of a government whom words name by their office, each up to the sign or verb behind it: `ministre de la
 * Justice`, `minister van Justitie`. An office alone (`le ministre compétent`) names nobody.
 */
export function findOffices(words: string): readonly Span[] {
  const folded = foldInPlace(words);
  return offices
    .flatMap((office) =>
      Array.from(folded.matchAll(office), ({ 0: { length }, index }) => ({ start: index, end: index + length })),
    )
    .filter(({ start, end }) => {
      const name = folded.slice(start, end);
      return soleOffice.test(name) || !nouns.test(name);
    })
    .sort((one, other) => one.start - other.start);
}

/**
 * The members of a government, among some, whom a name can mean: those whose own office holds all its words in their order.
 * Of a secretary of state that is what stands before `adjointe à la ministre de la Justice`.
 *
 * @param name - as {@link findOffices} finds it, which may be shorter than the office itself
 */
export function matchOffice<T>(name: string, members: readonly { readonly member: T; readonly office: string }[]): T[] {
  const named = ` ${toWords(name).join(' ')} `;
  return members.flatMap(({ member, office }) => {
    const words = toWords(office);
    const end = words.findIndex((word) => attachments.includes(word));
    const own = words.slice(0, end < 0 ? words.length : end);
    return ` ${own.join(' ')} `.includes(named) ? [member] : [];
  });
}

function toWords(words: string): string[] {
  return foldInPlace(words).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
