/** The same words in French and in Dutch, with slots in braces; a slot of one name holds the same thing in both. */
export type Pattern = readonly [french: string, dutch: string];
