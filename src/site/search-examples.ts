import type { Locale } from '../domain/locale.ts';
import type { SearchHelpExample, SearchHelpSubject } from '../i18n/messages/search-help.ts';

/** Queries that the help of the search explains, by their names: what each means is in the dictionaries. */
const queries: Readonly<Record<SearchHelpExample, Readonly<Record<Locale, string>>>> = {
  severalWords: { fr: 'médias citoyens', nl: 'media burgers' },
  anySpelling: { fr: 'etat', nl: 'twitter' },
  beginning: { fr: 'commun', nl: 'commun' },
  phrase: { fr: '"médias sociaux"', nl: '"sociale media"' },
  phraseAndWord: { fr: 'Twitter "médias sociaux"', nl: 'Twitter "sociale media"' },
  excludedWord: { fr: 'Twitter -Fedasil', nl: 'Twitter -Fedasil' },
  excludedPhrase: { fr: 'Twitter -"contrôle parlementaire"', nl: 'Twitter -"parlementaire controle"' },
  excludedField: { fr: 'Twitter -année:2013-2014', nl: 'Twitter -jaar:2013-2014' },
  minister: { fr: 'ministre:"premier ministre"', nl: 'minister:"eerste minister"' },
  asker: { fr: 'auteur:Taelman', nl: 'vraagsteller:Taelman' },
  party: { fr: 'Twitter parti:"Open Vld"', nl: 'Twitter partij:"Open Vld"' },
  themes: { fr: 'thème:"médias sociaux",ministère', nl: 'thema:"sociale media",ministerie' },
  status: { fr: 'Twitter statut:avec-réponse', nl: 'Twitter status:beantwoord' },
  legislature: { fr: 'Twitter législature:5', nl: 'Twitter zittingsperiode:5' },
  inReply: { fr: 'Facebook dans:réponse', nl: 'Facebook in:antwoord' },
  inQuestion: { fr: 'Twitter dans:question', nl: 'Twitter in:vraag' },
  months: { fr: 'Twitter du:2013-04 au:2013-06', nl: 'Twitter van:2013-04 tot:2013-06' },
  since: { fr: 'Twitter du:30/4/2013', nl: 'Twitter van:30/4/2013' },
  parliamentaryYear: { fr: 'Twitter année:2012-2013', nl: 'Twitter jaar:2012-2013' },
  calendarYear: { fr: 'Twitter année:2013', nl: 'Twitter jaar:2013' },
  number: { fr: '5-8916', nl: '5-8916' },
  severalNumbers: { fr: '5-8900, 5-8916', nl: '5-8900, 5-8916' },
};

/** The queries of each subject that the help explains, in the order of the page. */
export const searchExamples: readonly {
  readonly subject: SearchHelpSubject;
  readonly examples: readonly SearchHelpExample[];
}[] = [
  { subject: 'words', examples: ['severalWords', 'anySpelling', 'beginning'] },
  { subject: 'phrases', examples: ['phrase', 'phraseAndWord'] },
  { subject: 'exclusions', examples: ['excludedWord', 'excludedPhrase', 'excludedField'] },
  { subject: 'fields', examples: ['minister', 'asker', 'party', 'themes', 'status', 'legislature'] },
  { subject: 'parts', examples: ['inReply', 'inQuestion'] },
  { subject: 'dates', examples: ['months', 'since', 'parliamentaryYear', 'calendarYear'] },
  { subject: 'numbers', examples: ['number', 'severalNumbers'] },
];

/** How a query of the help is written in a language. */
export function exampleQuery(name: SearchHelpExample, locale: Locale): string {
  return queries[name][locale];
}
