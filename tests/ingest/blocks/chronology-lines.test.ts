import { describe, expect, it } from 'vitest';
import { readChronologyLines } from '../../../src/ingest/blocks/chronology-lines.ts';
import { findingsOf, ledgerOf } from '../ledger-of.ts';

function read(text: string): { events: unknown[]; findings: string[] } {
  const { ledger, lines } = ledgerOf(text);
  const events = readChronologyLines(ledger, lines).map(({ kind, on, deadline, label }) => [kind, on, deadline, label]);
  ledger.close();
  return { events, findings: findingsOf(ledger) };
}

describe('readChronologyLines', () => {
  it.each([
    ['30/4/2013Envoi question', [['sent', '2013-04-30', undefined, 'Envoi question']]],
    ['30/4/2013 \u00a0Verzending vraag', [['sent', '2013-04-30', undefined, 'Verzending vraag']]],
    ['7/1/2016 DOSSIER CLÔTURÉ', [['file-closed', '2016-01-07', undefined, 'DOSSIER CLÔTURÉ']]],
    [
      '1/2/2024Envoi question (Fin du délai de réponse: 14/3/2024)',
      [['sent', '2024-02-01', '2024-03-14', 'Envoi question']],
    ],
    [
      '1/2/2024Verzending vraag(Einde van de antwoordtermijn:14/3/2024 )',
      [['sent', '2024-02-01', '2024-03-14', 'Verzending vraag']],
    ],
    [
      '1/2/2024Verzending vraag\n(Einde van de antwoordtermijn: 14/3/2024)',
      [['sent', '2024-02-01', '2024-03-14', 'Verzending vraag']],
    ],
    ['1/2/2024\nEnvoi question', [['sent', '2024-02-01', undefined, 'Envoi question']]],
    [
      '1/2/2024Rappel 2/2/2024Rappel',
      [
        ['reminder', '2024-02-01', undefined, 'Rappel'],
        ['reminder', '2024-02-02', undefined, 'Rappel'],
      ],
    ],
  ])('reads %j', (text, events) => {
    expect(read(text)).toEqual({ events, findings: [] });
  });

  it('takes a deadline in both languages once, and leaves a second day to a message', () => {
    const sent = '1/2/2024Envoi question (Fin du délai de réponse: 14/3/2024)';
    const events = [['sent', '2024-02-01', '2024-03-14', 'Envoi question']];
    expect(read(`${sent} (Einde van de antwoordtermijn: 14/3/2024)`)).toEqual({ events, findings: [] });
    expect(read(`${sent} (Einde van de antwoordtermijn: 15/3/2024)`)).toEqual({
      events,
      findings: ['1:61 unexpected-text'],
    });
  });

  it('keeps and reports what it does not know', () => {
    expect(read('1/2/2024Autre chose')).toEqual({
      events: [['other', '2024-02-01', undefined, 'Autre chose']],
      findings: ['1:1 unknown-event'],
    });
    expect(read('1/2/2024Envoi question (Nouveau délai: 3/4/2024)')).toEqual({
      events: [['sent', '2024-02-01', undefined, 'Envoi question (Nouveau délai: 3/4/2024)']],
      findings: ['1:1 unknown-event'],
    });
    expect(read('1/2/2024')).toEqual({
      events: [['other', '2024-02-01', undefined, '']],
      findings: ['1:1 unknown-event'],
    });
  });

  it('leaves a day that the calendar lacks, and words without an event, to messages', () => {
    expect(read('31/2/2024Rappel')).toEqual({ events: [], findings: ['1:1 invalid-date', '1:10 unexpected-text'] });
    expect(read('(Fin du délai de réponse: 14/3/2024)')).toEqual({ events: [], findings: ['1:1 unexpected-text'] });
  });
});
