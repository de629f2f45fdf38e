import type { QueryField } from '../../../domain/query-field.ts';
import type { Locale } from '../../../domain/locale.ts';
import { messages } from '../../../i18n/search-dictionaries.ts';
import { formatQuery } from '../../../query/format-query.ts';
import { parseQuery } from '../../../query/parse-query.ts';
import type { Query } from '../../../query/query.ts';
import type { SearchSort } from '../search-state.ts';
import { readAsked, type Asked } from './asked.ts';
import type { AskedAddress } from '../asked-address.ts';
import type { AskingParts } from './asking-parts.ts';
import { showChips } from './chips.ts';
import { createCombobox } from './combobox.ts';
import type { FieldLists } from './field-lists.ts';
import { createFilterPanel, type FilterPanel } from './filter-panel.ts';
import { findSettled, showRemarks } from './finding-list.ts';
import { keepLinesApart } from './keep-lines-apart.ts';
import { createLanguageLinks, type LanguageLinkOptions } from './language-links.ts';
import { createNumberList } from './number-list.ts';
import { offerCompletions } from './offer-completions.ts';
import { isSentFromPage, readPageAddress, writePageAddress } from './page-address.ts';

/** What the asking is told, and tells. */
export interface AskingOptions extends Pick<LanguageLinkOptions, 'loadKeywords' | 'loadPairs'> {
  readonly locale: Locale;
  /** The path the site is published under, with a slash at its end. */
  readonly root: string;
  /** What the fields can be. */
  readonly lists: FieldLists;
  readonly onAsk: (asked: Asked) => void;
  /** A filter has been opened, or others of its values stand in it, so that its counts are of use. */
  readonly onOpen?: (field: QueryField) => void;
}

/** Everything by which a reader asks: the field, its completion, the filters, the chips, the order, the address. */
export interface Asking extends Pick<FilterPanel, 'shown' | 'showCounts'> {
  /** Asks what the address of the page says. */
  start(): void;
  /** Asks something else, as if the reader had written it. */
  setAsked(query: Query, sort: SearchSort): void;
  openFilters(): readonly QueryField[];
}

/** In milliseconds, after a key: before what is written is asked, and before all that is not understood in it is said. */
const pauses = { asking: 250, findings: 1500 };

/**
 * Makes the parts of the page one: the text of the query is the truth, which the field, the filters, the chips and the
 * address all show, and each of them writes.
 */
export function createAsking(
  parts: AskingParts,
  { locale, root, loadKeywords, loadPairs, lists, onAsk, onOpen }: AskingOptions,
): Asking {
  const { form, field, sort, languages } = parts;
  const numbers = createNumberList(parts.numbers, root, locale);
  const languageLinks = createLanguageLinks(languages, {
    locale,
    lists,
    loadKeywords,
    loadPairs,
  });
  let turn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const written = (): AskedAddress => {
    return { text: field.value.trim(), sort: sorts.find((one) => one === sort.value) ?? 'relevance' };
  };
  /** Asks what is written, once the address says it. */
  const ask = async (how: 'push' | 'replace', isTyping = false): Promise<Asked | undefined> => {
    clearTimeout(waiting);
    const ofTurn = ++turn;
    writePageAddress(written(), how, locale);
    languageLinks.show(written());
    const { query } = parseQuery(field.value);
    showChips(parts.chips, query, locale, { onRemove: write, elseFocus: field });
    panel.show(query);
    const asked = { ...(await readAsked(field.value, lists)), sort: written().sort, isTyping };
    if (ofTurn !== turn) return undefined;
    const onRetry = (): void => {
      // A module that did not arrive is not asked for again by the same page.
      if (asked.missing.includes('numbers')) location.reload();
      else void ask('replace');
    };
    const say = (isSettled: boolean): void => {
      const caret = field.selectionEnd ?? field.value.length;
      const said = isSettled ? asked.findings : findSettled(asked.findings, caret);
      showRemarks(parts.findings, { findings: said, missing: asked.missing }, { field, locale, onRetry });
    };
    say(!isTyping);
    if (isTyping) waiting = setTimeout(say, pauses.findings, true);
    void numbers.show(asked.numbers, asked.isNumbers);
    onAsk(asked);
    return asked;
  };
  const setText = (next: AskedAddress, how: 'push' | 'replace'): Promise<Asked | undefined> => {
    field.value = next.text;
    sort.value = next.sort;
    return ask(how);
  };
  const write = (query: Query): void => {
    void setText({ ...written(), text: formatQuery(query, locale) }, 'push');
  };
  /** One number that is held leads to its question at once. */
  const goOn = async (asked: Asked | undefined, go: (address: string) => void): Promise<void> => {
    if (asked?.alone === undefined) return;
    const ofTurn = turn;
    const holding = await numbers.find(asked.alone);
    if (holding === 'held' && ofTurn === turn) go(numbers.addressOf(asked.alone));
  };
  const type = (): void => {
    clearTimeout(waiting);
    // One letter is the beginning of too many words: it is asked when it is sent.
    if (field.value.trim().length !== 1) waiting = setTimeout(() => void ask('replace', true), pauses.asking);
  };

  const panel = createFilterPanel(parts, {
    locale,
    lists,
    onChange: (edit) => {
      write(edit(parseQuery(field.value).query));
    },
    onOpen: (name) => onOpen?.(name),
  });
  createCombobox(parts, {
    complete: (text, caret, isAsked) => offerCompletions(text, caret, isAsked, { locale, lists }),
    describeCount: messages[locale].asking.completionCount,
    onChange: type,
    onClear: () => {
      field.value = '';
      type();
    },
  });
  keepLinesApart(field);
  sort.addEventListener('change', () => void ask('push'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask('push').then((asked) =>
      goOn(asked, (address) => {
        location.assign(address);
      }),
    );
  });
  addEventListener('popstate', () => void setText(readPageAddress(locale), 'replace'));

  return {
    start: () => {
      const isSent = isSentFromPage(languages);
      void setText(readPageAddress(locale), 'replace').then(async (asked) => {
        if (!isSent) return;
        await goOn(asked, (address) => {
          location.replace(address);
        });
      });
    },
    setAsked: (query, order) => void setText({ text: formatQuery(query, locale), sort: order }, 'push'),
    openFilters: () => panel.open(),
    shown: (name) => panel.shown(name),
    showCounts: (name, counts) => {
      panel.showCounts(name, counts);
    },
  };
}

const sorts: readonly SearchSort[] = ['relevance', 'newest', 'oldest'];
