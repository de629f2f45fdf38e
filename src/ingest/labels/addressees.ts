/** How an addressee opens, folded: `au`, `aux`, `à la`, `à l'`, `à`, `aan de`. The language is that of the group that matches. */
export const addresseeOpening = /^ *(?:(?<fr>aux? |a (?:la |l' ?)?)|(?<nl>aan ))/;
