const straightApostrophe = /(?<=\p{L})'(?=[\p{L}\d])|(?<=^|\s)'(?=(?:[nst]|em|k|ns)(?:\s|$))/gu;

/**
 * Sets the apostrophes that French and Dutch print into a text of the index or a value of a field, which have straight ones in their place:
 * `l'État`, `zo'n`, `'s avonds`. Other straight ones are quotation marks. The text keeps its length.
 */
export function toPrintedApostrophes(text: string): string {
  return text.replace(straightApostrophe, '’');
}
