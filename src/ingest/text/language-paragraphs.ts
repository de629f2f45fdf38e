import type { Locale } from '../../domain/locale.ts';
import { chooseCut, type CutItem, type CutModel } from './language-cut.ts';
import type { LanguageSplit } from './language-split.ts';
import { evidenceOf, tokenize, type Link } from './language-tokens.ts';

/** What is examined of a paragraph: more would not change the verdict. */
const examined = 800;
/** The log-odds that settle a language, for certain or at all; and the share of all that the words say, for certain. */
const verdict = { certain: 6, share: 0.4, least: 1.5 } as const;
const model: CutModel = {
  evidence: { divisor: 4, most: 8 },
  monolingual: -1,
  equal: 2,
  unequal: -1,
  length: -1,
  uneven: -3,
};
/** A paragraph that opens with a quote says less of the language around it. */
const quotation = { opening: /^[«"“„‘]/u, share: 0.3 } as const;
const thresholds = { odds: 3, agreement: 0.5 } as const;

/**
 * Tells the language of a text from the words of its first 800 characters.
 *
 * @returns `undefined` for a text whose words speak for neither: names, numbers, addresses
 */
export function languageOf(text: string): { readonly locale: Locale; readonly certain: boolean } | undefined {
  const said = tokenize(text.slice(0, examined)).map((token) => token.evidence);
  const evidence = said.reduce((sum, each) => sum + each, 0);
  if (Math.abs(evidence) < verdict.least) return undefined;
  const loudness = said.reduce((sum, each) => sum + Math.abs(each), 0);
  const certain = Math.abs(evidence) >= Math.max(verdict.certain, verdict.share * loudness);
  return { locale: evidence > 0 ? 'fr' : 'nl', certain };
}

/**
 * Finds where the Dutch begins in the paragraphs of a text that holds the French, then the Dutch: by the language of each
 * paragraph, one of which may quote the other language or say nothing, by equal numbers of paragraphs, and by the
 * paragraphs, numbers, addresses and item marks that both parts share.
 *
 * @returns the index of the first Dutch paragraph; 0 if all are Dutch, their number if all are French; `undefined` if
 *   they say nothing. Two halves alike, word for word, are cut in the middle, and never for certain: a text that was not
 *   translated stands in both columns.
 */
export function splitParagraphs(paragraphs: readonly string[]): LanguageSplit | undefined {
  const half = paragraphs.length / 2;
  const isDoubled =
    half >= 1 && paragraphs.every((text, index) => text === paragraphs[(index + half) % paragraphs.length]);
  if (isDoubled) return { at: half, certain: false };
  const { at, odds, agreement } = chooseCut(paragraphs.map(toItem), model);
  if (agreement <= 0) return undefined;
  return { at, certain: odds >= thresholds.odds && agreement >= thresholds.agreement };
}

function toItem(text: string): CutItem {
  const start = text.slice(0, examined);
  const said = evidenceOf(start);
  const evidence = quotation.opening.test(start) ? said * quotation.share : said;
  return { evidence, length: text.length, links: linksIn(start) };
}

const number = /\d[\d.,\u00a0]*\d{2}/g;
/** Where no word is an address, to look for them takes long. */
const numberOrAddress = /\d[\d.,\u00a0]*\d{2}|[^\s]+(?:@|:\/\/)[^\s]+/gu;

/** A paragraph as such, the mark of an item before it, and its larger numbers and addresses. */
function linksIn(text: string): Link[] {
  const mark = /^\(?(?:\d{1,2}|[a-z])[ \u00a0]?[).°]/iu.exec(text)?.[0];
  const numbers = text.match(/@|:\/\//.test(text) ? numberOrAddress : number) ?? [];
  return [
    { kind: 'name', key: `=${text.trim()}` },
    ...(mark === undefined ? [] : [{ kind: 'cognate', key: `-${mark.toLowerCase()}` } as const]),
    ...[...new Set(numbers)].map((key) => ({ kind: 'number', key }) as const),
  ];
}
