/** Something that a combobox offers. */
export interface Offer {
  readonly label: string;
  /** What the field holds once it is taken, and where the caret is then. */
  readonly text: string;
  readonly caret: number;
}

/** The elements of a combobox, which name each other in the page. */
export interface ComboboxParts {
  readonly field: HTMLInputElement;
  /** The listbox, hidden while nothing is offered. */
  readonly list: HTMLElement;
  /** A live region. */
  readonly status: HTMLElement;
}

/** What a combobox is given, and tells. */
export interface ComboboxOptions {
  /**
   * What can be written at the caret.
   *
   * @param isAsked - whether the reader has asked for it; else only what helps without being in the way is offered
   */
  readonly complete: (text: string, caret: number, isAsked: boolean) => Promise<readonly Offer[]>;
  readonly describeCount: (count: number) => string;
  /** The field holds other text than before, by a key or an offer. */
  readonly onChange: () => void;
  /** Escape, where nothing is offered. */
  readonly onClear: () => void;
}

/**
 * Lets what is offered be written into a field: the pattern of the ARIA Authoring Practices for an editable combobox with
 * list autocomplete, of which nothing is selected by itself. The focus stays in the field. Down and Up choose, Enter takes
 * what is chosen, Escape closes, then clears; Tab leaves the field as it is.
 */
export function createCombobox({ field, list, status }: ComboboxParts, options: ComboboxOptions): void {
  const { complete, describeCount, onChange, onClear } = options;
  let offers: readonly Offer[] = [];
  let active = -1;
  let turn = 0;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const isOpen = (): boolean => !list.hidden;
  const activate = (index: number): void => {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === active));
    }
    const option = list.children[active];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const show = (next: readonly Offer[]): void => {
    offers = next;
    list.replaceChildren(...offers.map(({ label }, index) => createOption(label, `${list.id}-${index}`)));
    list.hidden = offers.length === 0;
    field.setAttribute('aria-expanded', String(isOpen()));
    activate(-1);
    clearTimeout(saying);
    const count = offers.length;
    // Said once the keys rest, or each of them would be talked over.
    saying = setTimeout(() => (status.textContent = count > 0 ? describeCount(count) : ''), 600);
  };
  const close = (): void => {
    turn += 1;
    if (isOpen()) show([]);
  };
  const offer = async (isAsked: boolean): Promise<void> => {
    const ofTurn = ++turn;
    const found = await complete(field.value, field.selectionEnd ?? field.value.length, isAsked);
    if (ofTurn === turn && document.activeElement === field) show(found);
  };
  const take = ({ text, caret }: Offer): void => {
    field.value = text;
    field.setSelectionRange(caret, caret);
    close();
    onChange();
    void offer(false);
  };

  const steps: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      if (isOpen()) activate(active + 1 < offers.length ? active + 1 : -1);
      else void offer(true).then(() => (event.altKey || !isOpen() ? undefined : activate(0)));
    },
    ArrowUp: (event) => {
      event.preventDefault();
      if (isOpen()) activate(active < 0 ? offers.length - 1 : active - 1);
      else void offer(true).then(() => (isOpen() ? activate(offers.length - 1) : undefined));
    },
    Enter: (event) => {
      const chosen = offers[active];
      if (isOpen() && chosen) {
        event.preventDefault();
        take(chosen);
      } else close();
    },
    Escape: (event) => {
      event.preventDefault();
      if (isOpen()) close();
      else onClear();
    },
    Tab: close,
    ArrowLeft: close,
    ArrowRight: close,
    Home: close,
    End: close,
  };
  // Pages without scripts have no listbox: HTML has an element of its own for a list that is chosen from.
  list.setAttribute('role', 'listbox');
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) steps[event.key]?.(event);
  });
  field.addEventListener('input', () => {
    onChange();
    void offer(false);
  });
  field.addEventListener('blur', close);
  // The field keeps the focus when an offer is pressed.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const chosen = option && offers[[...list.children].indexOf(option)];
    if (chosen) take(chosen);
  });
}

function createOption(label: string, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.textContent = label;
  return option;
}
