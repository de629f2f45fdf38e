import { clamp } from './language-evidence.ts';
import { LinkBalance } from './language-links.ts';
import type { Link } from './language-tokens.ts';

/** A paragraph or keyword of a list that holds the French ones, then the Dutch ones. */
export interface CutItem {
  /** Natural log-odds for French (positive) or Dutch (negative). */
  readonly evidence: number;
  readonly length: number;
  readonly links: readonly Link[];
}

/** What is known of a kind of lists, in natural log-odds. */
export interface CutModel {
  /** By what the evidence of an item is divided, and the most that one item can say: it may quote the other language. */
  readonly evidence: { readonly divisor: number; readonly most: number };
  /** For a list without French or without Dutch; for as many items in both; for each item that one has more. */
  readonly monolingual: number;
  readonly equal: number;
  readonly unequal: number;
  /** For unlike lengths of the two parts: times the square of the logarithm of their ratio. */
  readonly length: number;
  /** For links that lie unevenly: times the logarithm of their number and one. */
  readonly uneven: number;
}

/** The likeliest cut. */
export interface Cut {
  /** The index of the first Dutch item. */
  readonly at: number;
  /** The odds of this cut against all others together, as a natural logarithm. */
  readonly odds: number;
  /** How much of what the items say agrees with the cut: from -1 to 1, or 0 if they say nothing. */
  readonly agreement: number;
}

/** Chooses where the Dutch begins in a list; the cost is proportional to its length. */
export function chooseCut(items: readonly CutItem[], model: CutModel): Cut {
  const said = items.map((item) => clamp(item.evidence / model.evidence.divisor, model.evidence.most));
  const links = new LinkBalance(items.map((item) => item.links));
  const [all, length] = [sum(said), sum(items.map((item) => item.length))];
  let [before, passed] = [0, 0];
  const scores: number[] = [];
  for (let at = 0; at <= items.length; at += 1) {
    const surplus = Math.abs(2 * at - items.length);
    const bothLanguages =
      (surplus === 0 ? model.equal : model.unequal * Math.log(1 + surplus)) +
      model.length * Math.log((passed + 20) / (length - passed + 20)) ** 2;
    const uneven = links.difference('number') + links.difference('name') + links.difference('cognate');
    scores.push(
      2 * before -
        all +
        model.uneven * Math.log(1 + uneven) +
        (at % items.length === 0 ? model.monolingual : bothLanguages),
    );
    before += said[at] ?? 0;
    passed += items[at]?.length ?? 0;
    links.pass();
  }
  const at = scores.reduce((best, score, index) => (score > (scores[best] ?? -Infinity) ? index : best), 0);
  const top = scores[at] ?? 0;
  const others = sum(scores.map((score, index) => (index === at ? 0 : Math.exp(score - top))));
  const agreeing = 2 * sum(said.slice(0, at)) - all;
  const loudness = sum(said.map(Math.abs));
  return { at, odds: -Math.log(others), agreement: loudness === 0 ? 0 : agreeing / loudness };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
