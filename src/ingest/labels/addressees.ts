/** How an addressee opens: `au`, `aux`, `à la`, `à l'`, `à`, `aan de`; the accent may be missing. The group that matches is the language. */
export const addresseeOpening = /^\s*(?:(?<fr>aux?\s|a\sla\s|a\sl['’]|à\s)|(?<nl>aan\s))/iu;
