/** Words that deny or affirm, and so turn what is said into its contrary, French then Dutch: where one differs, two texts do not say the same. */
export const negations: readonly string[] = [
  ...['ne', "n'", 'pas', 'non', 'aucun', 'aucune', 'jamais', 'ni', 'sans', 'nul', 'nulle', 'rien', 'oui'],
  ...['niet', 'geen', 'nooit', 'noch', 'zonder', 'neen', 'nee', 'niets', 'nergens', 'evenmin', 'ja'],
];
