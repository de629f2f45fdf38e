/** Months, without accents, from the first to the last: the French ones, then the Dutch. */
export const months: readonly string[] = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre'],
  ...['decembre', 'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
];

/** What is printed right behind a number that is an ordinal: `1er mai`, `1ste mei`, `2e`. */
export const ordinalEndings: readonly string[] = ['er', 'ste', 'de', 'e'];
