import { describe, expect, it } from 'vitest';
import { isRelationLine, readRelationLines } from '../../../src/ingest/blocks/relation-lines.ts';
import { findingsOf, ledgerOf } from '../ledger-of.ts';

function read(text: string): { relations: unknown[]; findings: string[] } {
  const { ledger, lines } = ledgerOf(text);
  const relations = readRelationLines(ledger, lines).map(({ kind, label, target }) => [kind, label, target]);
  ledger.close();
  return { relations, findings: findingsOf(ledger) };
}

describe('readRelationLines', () => {
  it.each([
    [
      'Aussi posée à : question écrite 5-8900',
      ['also-asked-to', 'Aussi posée à', { kind: 'written-question', number: '5-8900' }],
    ],
    [
      'Ook gesteld aan\u00a0:\u00a0schriftelijke vraag\u00a05-10224',
      ['also-asked-to', 'Ook gesteld aan', { kind: 'written-question', number: '5-10224' }],
    ],
    [
      'Réintroduction de: question écrite 4-7',
      ['resubmission-of', 'Réintroduction de', { kind: 'written-question', number: '4-7' }],
    ],
    [
      'Requalification de : demande d’explications 5-2970',
      ['requalification-of', 'Requalification de', { kind: 'request-for-explanations', number: '5-2970' }],
    ],
    [
      'GEHERKWALIFICEERD ALS : mondelinge vraag 5-1',
      ['requalified-as', 'GEHERKWALIFICEERD ALS', { kind: 'oral-question', number: '5-1' }],
    ],
  ])('reads %j', (text, relation) => {
    expect(read(text)).toEqual({ relations: [relation], findings: [] });
  });

  it('reads a relation twice on a line', () => {
    const one = 'Ook gesteld aan : schriftelijke vraag 5-8';
    expect(read(`${one} ${one}`).relations).toHaveLength(2);
  });

  it('keeps and reports a label or a kind that it does not know', () => {
    expect(read('Zie ook : vraag 5-8')).toEqual({
      relations: [['other', 'Zie ook', { kind: 'other', number: '5-8', word: 'vraag' }]],
      findings: ['1:1 unknown-relation', '1:11 unknown-target'],
    });
  });

  it('keeps and reports a number without a kind', () => {
    expect(read('Aussi posée à : 5-8')).toStrictEqual({
      relations: [['also-asked-to', 'Aussi posée à', { kind: 'other', number: '5-8' }]],
      findings: ['1:17 unknown-target'],
    });
  });

  it('leaves a line that is none to a message', () => {
    expect(read('Aussi posée à la ministre')).toEqual({ relations: [], findings: ['1:1 unexpected-text'] });
    expect(isRelationLine({ start: 0, end: 0, text: 'Suivi : la loi de 2013' })).toBe(false);
  });
});
