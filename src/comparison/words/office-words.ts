/** How an office is named in a language, as regular expressions over folded words. */
export interface OfficeWords {
  /** What it begins with, the longer one first. */
  readonly nouns: readonly string[];
  /** Words that do not belong to its name any more: another clause, or what is done. */
  readonly behind: readonly string[];
}

export const officeWords: Readonly<Record<'fr' | 'nl', OfficeWords>> = {
  fr: {
    nouns: [
      ...['(?:vice-)?premier ministre', '(?:vice-)?premiere ministre', 'ministres?'],
      // The only office whose name goes on with à: secrétaire d'État à la Mobilité
      "secretaires? d'etat(?: (?:a|au|aux))?",
    ],
    behind: [
      ...[
        'a',
        'au',
        'aux',
        'qui',
        'que',
        'dans',
        'sur',
        'sous',
        'competent',
        'competente',
        'pour',
        'en',
        'est',
        'sera',
      ],
      ...['ainsi', 'laquelle', 'lequel', 'sa', 'son', 'ayant', 'questionne', 'interroge', 'cette', 'ce', 'comme'],
    ],
  },
  nl: {
    nouns: ['(?:vice-)?eersteminister', '(?:vice-)?eerste minister', 'ministers?', 'staatssecretaris(?:sen)?'],
    behind: [
      ...['op', 'aan', 'die', 'dat', 'bevoegd', 'in', 'is', 'zal', 'wordt', 'worden', 'werd', 'werden', 'wie', 'deze'],
      ...[
        'tot',
        'onder',
        'gegeven',
        'verstrekt',
        'heeft',
        'zich',
        'met',
        'bij',
        'behoort',
        'behoren',
        'valt',
        'vallen',
      ],
      ...['ressorteert', 'ressorteren'],
    ],
  },
};

/** Words in the name of an office behind which another one is named. */
export const attachments: readonly string[] = ['adjoint', 'adjointe', 'adjoints', 'adjointes', 'toegevoegd'];
