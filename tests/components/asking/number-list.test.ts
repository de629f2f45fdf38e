import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createNumberList } from '../../../src/components/search/asking/number-list.ts';
import type { FoundNumber } from '../../../src/query/found-number.ts';

const asked: string[] = [];
let area: HTMLElement;
let status: (address: string) => number;

/** A site under `/archief/` that holds question 5-8916 and no other. */
beforeEach(() => {
  asked.length = 0;
  status = (address) => (address === '/archief/fr/5-8916/' ? 200 : 404);
  const { document } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  area = document.querySelector('div') ?? document.body;
  vi.stubGlobal('document', document);
  vi.stubGlobal('fetch', (address: string, { method }: { method: string }) => {
    asked.push(`${method} ${address}`);
    return Promise.resolve(new Response(null, { status: status(address) }));
  });
});

const number = (questionNumber: string, isSure = true): FoundNumber => ({ questionNumber, isSure, start: 0, end: 1 });
const createList = () => createNumberList(area, '/archief/', 'fr');
const links = () => [...area.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');

describe('the numbers that a query names', () => {
  it('lead to the questions that are held', async () => {
    await createList().show([number('5-8916')], true);
    expect(links()).toStrictEqual(['/archief/fr/5-8916/']);
    expect(area.textContent).toBe('Aller à la question 5-8916');
  });

  it('lead to the Senate from those that are not, and say so', async () => {
    await createList().show([number('5-8901')], true);
    expect(area.textContent).toBe('La question 5-8901 ne figure pas dans cette archive. Sa page sur le site du Sénat');
    expect(links()[0]).toMatch(/LEG=5&NR=8901&LANG=fr$/);
  });

  it('are left out where they are doubtful and not held', async () => {
    await createList().show([number('12-13', false), number('5-8916', false)], false);
    expect(links()).toStrictEqual(['/archief/fr/5-8916/']);
    await createList().show([number('12-13', false)], false);
    expect(area.childElementCount).toBe(0);
  });

  it('are said to be all that is looked for, where they are several', async () => {
    await createList().show([number('5-8916'), number('5-8901')], true);
    expect(area.querySelector('.note')?.textContent).toBe('Seuls les numéros ont été cherchés dans ce texte.');
    await createList().show([number('5-8916'), number('5-8901')], false);
    expect(area.querySelector('.note')).toBeNull();
  });

  it('are thirty at most, each asked for once, and without its page', async () => {
    const list = createList();
    const many = Array.from({ length: 40 }, (_, index) => number(`5-${index + 1}`));
    await list.show(many, true);
    await list.show(many, true);
    expect(area.querySelectorAll('li')).toHaveLength(30);
    expect(area.textContent).toContain('Seuls les 30 premiers numéros sont montrés.');
    expect(asked).toHaveLength(30);
    expect(new Set(asked.map((one) => one.split(' ')[0]))).toStrictEqual(new Set(['HEAD']));
  });

  it('are not known to be held or not while the site fails, and asked for again', async () => {
    const list = createList();
    status = () => 500;
    await list.show([number('5-8916')], true);
    expect(area.textContent).toMatch(/^Il n’a pas pu être vérifié si cette archive contient la question 5-8916\./);
    status = () => 200;
    expect(await list.find('5-8916')).toBe('held');
  });

  it('give way to those of a later query, however late they come', async () => {
    const list = createList();
    const { promise, resolve } = Promise.withResolvers<Response>();
    vi.stubGlobal('fetch', () => promise);
    const first = list.show([number('5-8916')], true);
    await list.show([], true);
    resolve(new Response(null, { status: 200 }));
    await first;
    expect(area.childElementCount).toBe(0);
  });
});
