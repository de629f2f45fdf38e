/**
 * Where the Dutch begins in what holds French, then Dutch: an offset in a line, or an index in a list. At 0 there is no
 * French, at the length no Dutch. A split that is not certain is the best guess, and wants a message.
 */
export interface LanguageSplit {
  readonly at: number;
  readonly certain: boolean;
}
