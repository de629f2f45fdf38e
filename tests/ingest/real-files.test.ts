import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseQuestion, type Reading } from '../../src/ingest/parse-question.ts';
import { toReadingRecord, type ReadingRecord } from '../../src/ingest/to-reading-record.ts';
import { expectWholeLedger } from './whole-ledger.ts';

function read(name: string): { record: ReadingRecord; reading: Reading } {
  const bytes = readFileSync(fileURLToPath(new URL(`../../content/raw/5/${name}`, import.meta.url)));
  const reading = parseQuestion({ path: name, bytes });
  expectWholeLedger({ path: name, bytes }, reading);
  return { record: toReadingRecord(name, reading), reading };
}

describe('every raw file of the archive', () => {
  const directory = fileURLToPath(new URL('../../content/raw/', import.meta.url));
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'));

  it('is accounted for to the last byte', () => {
    expect(paths.length).toBeGreaterThanOrEqual(2);
    for (const path of paths) {
      const file = { path, bytes: readFileSync(join(directory, path)) };
      expectWholeLedger(file, parseQuestion(file));
    }
  });
});

const siblings = (from: number, to: number, but: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `5-${from + index}`).filter((number) => number !== `5-${but}`);

describe('5-8916, a French web page', () => {
  const { record } = read('5-8916.web.fr.txt');

  it('gives its facts', () => {
    expect(record).toMatchObject({ file: '5-8916.web.fr.txt', layout: 'web', locales: ['fr'], messages: [] });
    expect(record.question).toMatchObject({
      questionNumber: '5-8916',
      authors: [{ name: 'Martine Taelman', party: 'Open Vld' }],
      askedOn: '2013-04-30',
      session: null,
      originalLanguage: 'nl',
      title: { fr: 'Services publics fédéraux - Communication avec les citoyens - Recours aux médias sociaux' },
      chronology: [
        { kind: 'sent', on: '2013-04-30', label: 'Envoi question' },
        { kind: 'answered', on: '2013-06-04', label: 'Réponse' },
      ],
    });
    expect(record.question?.keywords.fr).toHaveLength(5);
    expect(record.question?.relations.map(({ target }) => target.number)).toEqual(siblings(8900, 8918, 8916));
    expect(record.question?.text.fr).toHaveLength(6);
    expect(record.question?.answers.map(({ receivedOn, text }) => [receivedOn, text.fr?.length])).toEqual([
      ['2013-06-04', 19],
    ]);
  });

  it('has no key for Dutch', () => {
    const { addressee, title, keywords, text } = record.question ?? {
      addressee: {},
      title: {},
      keywords: {},
      text: {},
    };
    for (const value of [addressee, title, keywords, text]) expect(Object.keys(value)).toEqual(['fr']);
  });
});

describe('5-8900, a bilingual print', () => {
  const { record, reading } = read('5-8900.print-bilingual.fr-nl.txt');

  it('gives its facts, what is printed twice once', () => {
    expect(record).toMatchObject({ layout: 'print-bilingual', locales: ['fr', 'nl'], messages: [] });
    expect(record.question).toMatchObject({
      session: '2012-2013',
      addressee: { fr: 'au premier ministre', nl: 'aan de eerste minister' },
      title: {
        fr: 'Services publics fédéraux - Communication avec les citoyens - Recours aux médias sociaux',
        nl: 'Federale overheidsdiensten - Communicatie met burgers - Gebruik van sociale media',
      },
      chronology: [
        { kind: 'sent', on: '2013-04-30', label: 'Verzending vraag' },
        { kind: 'answered', on: '2013-05-30', label: 'Antwoord' },
      ],
    });
    expect(record.question?.relations.map(({ target }) => target.number)).toEqual(siblings(8901, 8918, 8900));
    expect([record.question?.keywords.fr?.length, record.question?.keywords.nl?.length]).toEqual([5, 5]);
    expect([record.question?.text.fr?.length, record.question?.text.nl?.length]).toEqual([6, 6]);
    const [answer] = record.question?.answers ?? [];
    expect([answer?.receivedOn, answer?.text.fr?.length, answer?.text.nl?.length]).toEqual(['2013-05-30', 13, 13]);
  });

  it('keeps every character of the texts', () => {
    const answer = reading.question?.answers[0]?.text;
    expect(answer?.fr?.[2]).toContain('l’adresse www.facebook.com/Belgium.be, avec 1\u00a0214 abonnés');
    expect(answer?.fr?.[3]).toContain('«\u00a0retweeter\u00a0»');
    expect(answer?.nl?.at(-1)).toBe('4. Ik heb geen weet van enig misbruik.');
  });

  it('gives the labels of both columns', () => {
    expect(reading.question?.relations[0]?.label).toEqual({ fr: 'Ook gesteld aan', nl: 'Ook gesteld aan' });
  });
});

describe('toReadingRecord', () => {
  it('prints the keys in the agreed order, and nothing else', () => {
    const { record } = read('5-8900.print-bilingual.fr-nl.txt');
    expect(Object.keys(record)).toEqual(['file', 'layout', 'locales', 'question', 'messages']);
    expect(Object.keys(record.question ?? {})).toEqual([
      'questionNumber',
      'authors',
      'askedOn',
      'session',
      'originalLanguage',
      'addressee',
      'title',
      'keywords',
      'chronology',
      'relations',
      'text',
      'answers',
    ]);
    expect(Object.keys(record.question?.relations[0] ?? {})).toEqual(['kind', 'label', 'target']);
    expect(Object.keys(record.question?.answers[0] ?? {})).toEqual(['receivedOn', 'text']);
  });
});
