/** The help of the search. Queries themselves are no words of the site: their examples are data. */
export interface SearchHelpMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly toSearch: string;
  readonly subjects: Readonly<Record<SearchHelpSubject, SearchHelpSection>>;
  /** What each example means. */
  readonly examples: Readonly<Record<SearchHelpExample, string>>;
}

export type SearchHelpSubject = 'words' | 'phrases' | 'exclusions' | 'fields' | 'parts' | 'dates' | 'numbers';

export interface SearchHelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export type SearchHelpExample =
  | 'severalWords'
  | 'anySpelling'
  | 'beginning'
  | 'phrase'
  | 'phraseAndWord'
  | 'excludedWord'
  | 'excludedPhrase'
  | 'excludedField'
  | 'minister'
  | 'asker'
  | 'party'
  | 'themes'
  | 'status'
  | 'legislature'
  | 'inReply'
  | 'inQuestion'
  | 'months'
  | 'since'
  | 'parliamentaryYear'
  | 'calendarYear'
  | 'number'
  | 'severalNumbers';
