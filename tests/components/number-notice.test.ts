import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createNumberNotice } from '../../src/components/search/number-notice.ts';
import { messages } from '../../src/i18n/dictionaries.ts';

const asked: string[] = [];

/** A site under `/archief/` that holds question 5-8916 and no other. */
function answerFor(address: string): Promise<{ ok: boolean }> {
  asked.push(address);
  return Promise.resolve({ ok: address === '/archief/fr/5-8916/' });
}

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('document', parseHTML('<!doctype html><body></body>').document);
  vi.stubGlobal('fetch', answerFor);
});

const noticeFor = (query: string) => createNumberNotice(query, '/archief/', 'fr', messages.fr);

describe('a query with a question number', () => {
  it.each(['5-8916', 'nr. 5-8916', '5/8916', 'LEG=5&NR=8916 MIval=Vragen/SchriftelijkeVraag&LEG=5&NR=8916'])(
    'leads from %s to the question that is held',
    async (query) => {
      const notice = await noticeFor(query);
      expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/archief/fr/5-8916/');
      expect(notice?.textContent).toBe('Aller à la question 5-8916');
    },
  );

  it('leads to the Senate for one that is not held, and says so', async () => {
    const notice = await noticeFor('5-8901');
    expect(notice?.textContent).toBe(
      'La question 5-8901 ne figure pas dans cette archive. Sa page sur le site du Sénat',
    );
    expect(notice?.querySelector('a')?.getAttribute('href')).toMatch(/LEG=5&NR=8901&LANG=fr$/);
  });

  it('leads nowhere from words in which a number not held only occurs', async () => {
    expect(await noticeFor('rapport 12-13 sur les ponts')).toBeUndefined();
  });
});

it('a query without a number asks for nothing', async () => {
  expect(await noticeFor('Fedasil')).toBeUndefined();
  expect(asked).toStrictEqual([]);
});
