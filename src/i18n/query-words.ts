import type { Locale } from '../domain/locale.ts';
import type { QueryDateField, QueryField, QueryPart, QueryStatus } from '../domain/query-field.ts';

/** Words that mean one thing in a query, in both languages: the first of each is the one that the site writes itself. */
export type WordsByLocale = Readonly<Record<Locale, readonly [string, ...string[]]>>;

/**
 * The words before a colon: `ministre:justice`. Those of both languages are understood on every page, so that a query can
 * be sent to a reader of the other one.
 */
export const fieldWords: Readonly<Record<QueryField | QueryDateField, WordsByLocale>> = {
  minister: { fr: ['ministre', 'destinataire'], nl: ['minister'] },
  asker: { fr: ['auteur', 'sénateur', 'sénatrice'], nl: ['vraagsteller', 'auteur', 'senator'] },
  party: { fr: ['parti'], nl: ['partij'] },
  theme: { fr: ['thème', 'mot-clé'], nl: ['thema', 'trefwoord'] },
  year: { fr: ['année'], nl: ['jaar'] },
  legislature: { fr: ['législature'], nl: ['zittingsperiode', 'legislatuur'] },
  status: { fr: ['statut', 'état'], nl: ['status'] },
  part: { fr: ['dans'], nl: ['in'] },
  from: { fr: ['du', 'depuis'], nl: ['van', 'vanaf'] },
  to: { fr: ['au'], nl: ['tot'] },
};

/** Where words are looked for: `dans:réponse`, `in:antwoord`. */
export const partWords: Readonly<Record<QueryPart, WordsByLocale>> = {
  question: { fr: ['question', 'questions'], nl: ['vraag', 'vragen'] },
  reply: { fr: ['réponse', 'réponses'], nl: ['antwoord', 'antwoorden'] },
};

/** What became of a question, each in a short word; what pages call it is understood as well. */
export const statusWords: Readonly<Record<QueryStatus, WordsByLocale>> = {
  answered: { fr: ['avec-réponse', 'répondue', 'répondu'], nl: ['beantwoord', 'beantwoorde'] },
  'answered-provisionally': { fr: ['provisoire', 'provisoirement'], nl: ['voorlopig', 'voorlopige'] },
  requalified: { fr: ['requalifiée', 'requalification'], nl: ['geherkwalificeerd', 'herkwalificatie'] },
  resubmitted: { fr: ['réintroduite', 'réintroduction'], nl: ['heringediend', 'herindiening'] },
  withdrawn: { fr: ['retirée', 'retrait'], nl: ['ingetrokken', 'intrekking'] },
  reminded: { fr: ['rappelée', 'rappel'], nl: ['herinnerd', 'herinnering'] },
  unanswered: { fr: ['sans-réponse'], nl: ['onbeantwoord', 'onbeantwoorde'] },
  'file-closed': { fr: ['clôturée', 'dossier clôturé'], nl: ['gesloten', 'dossier gesloten'] },
  'legislature-ended': {
    fr: ['fin-de-législature', 'fin législature'],
    nl: ['einde-zittingsperiode', 'einde legislatuur', 'einde van de legislatuur'],
  },
};
