/** A name in the two parts by which bibliographies sort. */
export interface PersonName {
  /** `null` for a name that is not divided. */
  readonly given: string | null;
  readonly family: string;
}

/**
 * Divides a printed name. The first word is the given name, which in Belgian names of two given names has a hyphen; all
 * that follows is the family name, particles included: `Anke Van dermeersch`, `Sabine de Bethune`. A name with a comma,
 * which no page has so far, is not divided.
 */
export function toPersonName(printed: string): PersonName {
  const [first = '', ...others] = printed.trim().split(/\s+/);
  return others.length === 0 || printed.includes(',')
    ? { given: null, family: printed.trim() }
    : { given: first, family: others.join(' ') };
}

/** `Martine Taelman` → `Taelman, Martine`, as BibTeX and RIS want it. */
export function sortedName(printed: string): string {
  const { given, family } = toPersonName(printed);
  return given === null ? family : `${family}, ${given}`;
}

/** `Marie-Hélène Crombé-Berton` → `M.-H. CROMBÉ-BERTON`: how Dutch legal references name people. */
export function abbreviatedName(printed: string): string {
  const { given, family } = toPersonName(printed);
  const capitals = family.toLocaleUpperCase('nl-BE');
  if (given === null) return capitals;
  const initials = given.split('-').map((part) => `${[...part][0]?.toLocaleUpperCase('nl-BE') ?? ''}.`);
  return `${initials.join('-')} ${capitals}`;
}
