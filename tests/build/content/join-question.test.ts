import { describe, expect, it, vi } from 'vitest';
import { joinQuestion } from '../../../src/build/content/join-question.ts';
import { readRaw, type PartReading } from '../../../src/build/content/raw-reading.ts';
import { frenchPage } from '../../setup/invented-raw-files.ts';
import { tablePrint } from './keyword-pages.ts';

function readingOf(path: string, page: string): PartReading {
  const { part, messages } = readRaw({ path, bytes: new TextEncoder().encode(page), sha256: '0'.repeat(64) });
  if (part === null) throw new Error(messages.join('\n'));
  return { part, messages };
}

describe('joinQuestion', () => {
  it('writes what the files give together, and keeps the facts, the findings and the messages', () => {
    const write = vi.fn(() => ({ fr: { sha256: 'd', held: [true] as const, stamp: 's' } }));
    const mentioning = (page: string) => page.replace('Sur la Lys.', 'Voir la question n° 5-8901.');
    const pages = [mentioning(frenchPage('5-1')), mentioning(frenchPage('5-1', 'X'))] as const;
    const record = joinQuestion([readingOf('a.txt', pages[0]), readingOf('b.txt', pages[1])], [], write);
    expect(write).toHaveBeenCalledOnce();
    expect(record).toMatchObject({
      kind: 'held',
      facts: { questionNumber: '5-1', sources: [{ path: 'a.txt' }, { path: 'b.txt' }] },
      textFacts: { mentions: ['5-8901'] },
      markdown: { fr: { sha256: 'd', stamp: 's' } },
      messages: [{ file: 'b.txt', ruleId: 'differing-files' }],
      keywords: [{ fr: ['pont', 'péage'] }, { fr: ['pont', 'péage'] }],
      tables: [],
    });
  });

  it('writes nothing of a question that is none of the schema, and says so in its first file', () => {
    const { part, messages } = readingOf('a.txt', frenchPage('5-1'));
    const spoilt = { part: { ...part, question: { ...part.question, session: '' } }, messages };
    const write = vi.fn(() => ({}));
    expect(joinQuestion([spoilt, readingOf('b.txt', frenchPage('5-1'))], [], write)).toMatchObject({
      kind: 'unfit',
      questionNumber: '5-1',
      sources: [{ path: 'a.txt' }, { path: 'b.txt' }],
      messages: [
        {
          file: 'a.txt',
          weight: 'error',
          ruleId: 'invalid-question',
          reason: expect.stringMatching(/^Unexpected question 5-1, expected one of the schema: session: /) as string,
        },
      ],
    });
    expect(write).not.toHaveBeenCalled();
  });

  it('waits until it is known how the keywords that are printed are settled', () => {
    const table = readingOf('a.txt', tablePrint('4-1', 'eau gare'));
    const write = vi.fn(() => ({}));
    const printed = { fr: ['eau gare'] };
    const [otherFile, otherWords] = [
      { path: 'b.txt', printed, settled: {} },
      { path: 'a.txt', printed: { fr: ['eau'] }, settled: {} },
    ];
    expect(joinQuestion([table], [otherFile, otherWords], write)).toMatchObject({
      kind: 'waiting',
      questionNumber: '4-1',
      sources: [{ path: 'a.txt' }],
      keywords: [],
      tables: [{ path: 'a.txt', printed }],
    });
    expect(write).not.toHaveBeenCalled();
    const settled = { path: 'a.txt', printed, settled: { fr: ['eau', 'gare'] } };
    expect(joinQuestion([table], [settled], write)).toMatchObject({
      kind: 'held',
      facts: { keywords: { fr: ['eau', 'gare'] } },
      messages: [],
      tables: [settled],
    });
  });
});
