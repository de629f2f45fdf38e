/**
 * The name of a service in a few words: its heading without the colon, and with the letters in brackets for the words
 * that they stand for: `CGRA`, `SPP Intégration Sociale` (both in 5-8916); at its end also a name in brackets.
 *
 * @param heading - as printed
 */
export function shortServiceName(heading: string): string {
  const name = heading.trim().replace(/\s*[:.]$/u, '');
  return name.replace(/^.*\((?:(\p{Lu}[^()\s]{1,11})\)$|(\p{Lu}[^()\s]{0,10}\p{Lu})\))/u, '$1$2');
}
