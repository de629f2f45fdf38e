/**
 * Articles, prepositions and the like of either language, clipped ones included (`'s Nachts`, `'t Zand`): they need another
 * word after them, and name nothing.
 */
const connectors = new Set(
  `de du des la le les un une à au aux et ou en dans par pour sur sous avec sans chez vers entre contre que qui dont où
  se ce ces cette son sa ses leur leurs notre nos votre vos selon depuis afin ne est sont très dès via après avant
  pendant envers lors het een van voor door op bij naar met aan om te tot uit tegen over onder tussen binnen zonder
  tijdens 's 't 'n`.split(/\s+/u),
);

/** Whether a word, in whatever case, is one that no title ends with. */
export function isConnector(word: string): boolean {
  return connectors.has(word.toLowerCase().replace('’', "'"));
}
