import { queryFields, type FieldValues } from '../../../query/query.ts';
import type { ComboboxParts } from './combobox.ts';

/** What the asking works with in the page of the search. */
export interface AskingParts extends ComboboxParts {
  readonly form: HTMLFormElement;
  readonly findings: HTMLElement;
  readonly numbers: HTMLElement;
  readonly chips: HTMLElement;
  readonly filters: HTMLDetailsElement;
  readonly sort: HTMLSelectElement;
  /** The links to this page in the languages that it has. */
  readonly languages: readonly HTMLAnchorElement[];
}

/** Finds the parts of the asking in a page; `undefined` on a page that has not all of them. */
export function findAskingParts(page: Document): AskingParts | undefined {
  const field = page.querySelector<HTMLInputElement>('form input[role="combobox"]');
  const form = field?.form;
  const list = page.querySelector<HTMLElement>('[data-completions]');
  const status = page.querySelector<HTMLElement>('[data-completion-status]');
  const findings = page.querySelector<HTMLElement>('[data-findings]');
  const numbers = page.querySelector<HTMLElement>('[data-numbers]');
  const chips = page.querySelector<HTMLElement>('[data-chips]');
  const filters = page.querySelector<HTMLDetailsElement>('[data-filters]');
  const sort = page.querySelector<HTMLSelectElement>('[data-sort]');
  if (!field || !form || !list || !status || !findings || !numbers || !chips || !filters || !sort) return undefined;
  const languages = [...page.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')];
  return { form, field, list, status, findings, numbers, chips, filters, sort, languages };
}

/** The filters of one page, each by its element. */
export function findFilters({ filters }: AskingParts): HTMLDetailsElement[] {
  return [...filters.querySelectorAll<HTMLDetailsElement>('[data-filter]')];
}

/** What the fields can be whose values stand in the page. */
export function readFewValues(parts: AskingParts): FieldValues {
  return Object.fromEntries(
    findFilters(parts).flatMap((filter) => {
      const field = queryFields.find((one) => one === filter.dataset['filter']);
      const boxes = [...filter.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      return field && boxes.length > 0 ? [[field, boxes.map(({ value }) => value)] as const] : [];
    }),
  );
}
