import type { LabelKind } from './label.ts';

/** A way to mark a point by what follows its label, and where it was seen; the words of a point have notations of their own. */
export interface Notation {
  readonly name: string;
  /** What is printed behind the label, from there on; what follows it in the line is looked at, and not taken. */
  readonly behind: RegExp;
  readonly kinds: readonly LabelKind[];
}

const every: readonly LabelKind[] = ['number', 'letter', 'capital', 'roman', 'capital-roman'];
const counted: readonly LabelKind[] = ['number', 'capital', 'capital-roman'];

/**
 * The notations of a label that closes with no sign of its own, tried in this order. Those with a sign (`1)`, `1.`,
 * `1°`, `(1)`) are named after it. A bare number is one before a capital only, and is believed less than the others.
 */
export const openNotations: readonly Notation[] = [
  // 1: …, 1 : …
  { name: ':', behind: /[^\S\n]?:(?=\s|$)/y, kinds: ['number'] },
  // 1/ …
  { name: '/', behind: /[^\S\n]?\/(?=\s|\p{L}|$)/uy, kinds: ['number'] },
  // 1 - …, 1- …, A - …; a number behind the dash would be a joint point's
  { name: '-', behind: /[^\S\n]?[-–—](?=\s+[^\s\d])/y, kinds: counted },
  // 2 …: sub-questions with no mark, of several legislatures
  { name: 'bare', behind: /(?=[^\S\n]+[\p{Lu}«"“])/uy, kinds: ['number'] },
];

/** What may follow a sign: a space, the end, or the first letter of the point without a space (`1.Combien`). */
export const signs: Readonly<Record<')' | '.' | '°' | '()', Notation>> = {
  // 5-8916, question: 1) …; also 1): and 1)Combien
  ')': { name: ')', behind: /(?:[^\S\n]?:)?(?=\s|$|[\p{L}«"“])/uy, kinds: every },
  // 5-8916, reply: 1. …; also 1.- … and 1.Combien, but of letters only before a space: p.m. is none
  '.': { name: '.', behind: /(?:[^\S\n]?:|[-–](?=\s))?(?=\s|$|(?<=\d\.)[\p{Lu}«"“])/uy, kinds: every },
  // 4-2675: 1º with the ordinal sign; 1° with that of degrees, but not 1 °C
  '°': { name: '°', behind: /(?=\s|$|(?!C\b)\p{Lu})/uy, kinds: every },
  // (1), (a)
  '()': { name: '()', behind: /(?=\s|$|[\p{L}«"“])/uy, kinds: every },
};

/** Kinds of label that can stand right behind one of another kind: `2.a)`, `A.1.`, `I. A.`. */
export const innerKinds: Readonly<Record<LabelKind, readonly LabelKind[]>> = {
  number: ['letter', 'roman'],
  letter: ['number', 'roman'],
  roman: ['number', 'letter'],
  capital: ['number', 'letter'],
  'capital-roman': ['number', 'letter', 'capital'],
};
