import { labelKey } from '../text/fold.ts';

/** What stands before an author's name, folded, the following space included; `de` is printed in Dutch, too. */
export const authorLead = /^ *(?:de +|van +|door +|d')/;

/** What stands between two authors, folded. */
export const authorSeparator = /^(?: *[,;&] *(?:(?:et|en) +)?| +(?:et|en) +)(?:(?:de|van) +|d')?/;

/** How a page says that a senator sits for no party: the label follows the page's language. */
export const independentLabels: ReadonlySet<string> = new Set(
  ['Indépendant', 'Indépendante', 'Onafhankelijk', 'Onafhankelijke'].map(labelKey),
);
