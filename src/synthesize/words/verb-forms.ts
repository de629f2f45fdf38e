import type { Locale } from '../../domain/locale.ts';

/** A form of a verb, made from its infinitive. */
type FormOf = (infinitive: string) => string;

/**
 * The forms in which a verb stands in a sentence, by the kind of its slot: what follows many in French, and in Dutch the
 * infinitive that stands at the end of the clause behind a verb of the sentence's own, `zullen`, `zouden`, `blijven`.
 */
export const verbForms: Readonly<Record<string, Readonly<Record<Locale, FormOf>>>> = {
  inf: { fr: asIs, nl: asIs },
  do: { fr: (verb) => stemOf(verb) + 'ent', nl: asIs },
  did: { fr: (verb) => hardStemOf(verb) + 'aient', nl: asIs },
  will: { fr: (verb) => stemOf(verb) + 'eront', nl: asIs },
  would: { fr: (verb) => stemOf(verb) + 'eraient', nl: asIs },
  done: { fr: (verb) => stemOf(verb) + 'é', nl: asIs },
  /** Beside a plural that the sentence names, masculine or feminine in French. */
  donem: { fr: (verb) => stemOf(verb) + 'és', nl: participle },
  donef: { fr: (verb) => stemOf(verb) + 'ées', nl: participle },
  doing: { fr: (verb) => hardStemOf(verb) + 'ant', nl: participle },
};

function asIs(infinitive: string): string {
  return infinitive;
}

function stemOf(french: string): string {
  return french.slice(0, -'er'.length);
}

/** As it stands before `a`: `plaç`, `mange`. */
function hardStemOf(french: string): string {
  const stem = stemOf(french);
  if (stem.endsWith('c')) return stem.slice(0, -1) + 'ç';
  return stem.endsWith('g') ? stem + 'e' : stem;
}

/** The Dutch present participle as it stands beside a plural. */
function participle(dutch: string): string {
  return `${dutch}de`;
}
