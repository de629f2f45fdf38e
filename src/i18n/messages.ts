import type { AboutMessages } from './messages/about.ts';
import type { AskingMessages } from './messages/asking.ts';
import type { BrowseMessages } from './messages/browse.ts';
import type { CiteMessages } from './messages/cite.ts';
import type { QuestionMessages } from './messages/question.ts';
import type { RelationsMessages } from './messages/relations.ts';
import type { SearchHelpMessages } from './messages/search-help.ts';
import type { ResultsMessages } from './messages/results.ts';
import type { SearchMessages } from './messages/search.ts';
import type { SeriesAliasMessages } from './messages/series-alias.ts';
import type { SeriesFilesMessages } from './messages/series-files.ts';
import type { SeriesMessages } from './messages/series.ts';
import type { ShellMessages } from './messages/shell.ts';
import type { StatesMessages } from './messages/states.ts';

/** Every word of the site's own in one language. Each language gives all of them; there is no fallback. */
export interface Messages extends ShellMessages, BrowseMessages, StatesMessages, RelationsMessages {
  /** The name of this language, in this language. */
  readonly languageName: string;
  readonly search: SearchMessages;
  readonly asking: AskingMessages;
  readonly searchHelp: SearchHelpMessages;
  readonly results: ResultsMessages;
  readonly question: QuestionMessages;
  readonly series: SeriesMessages;
  readonly seriesAlias: SeriesAliasMessages;
  readonly seriesFiles: SeriesFilesMessages;
  readonly cite: CiteMessages;
  readonly about: AboutMessages;
  readonly independent: string;
  /** Prepositions with which a printed addressee begins, longest first, in lower case. */
  readonly addresseePrepositions: readonly string[];
}
