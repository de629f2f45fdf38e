import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory } from '../../src/build/archive-config.ts';
import type { Text } from '../../src/domain/text.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import type { Structure } from '../../src/structure/block.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { matchPoints } from '../../src/structure/match-points.ts';
import { addressOf, placesOf } from '../../src/structure/places.ts';
import { findWebAddresses } from '../../src/structure/web-addresses.ts';
import { outlineOf } from './outline-of.ts';

function readTexts(path: string): { question: Text; reply: Text } {
  const file = readFileSync(join(projectDirectory, 'content', 'questions', path), 'utf8');
  const { text, answers } = parseMarkdown(file);
  const [reply] = answers;
  if (!text || !reply) throw new Error(`Unexpected file ${path}, expected a question and a reply`);
  return { question: text, reply };
}

/** The numbers that an address leads to, of each point and service. */
function idsOf(structure: Structure, sectionId: string): string[] {
  return Array.from(placesOf(structure, sectionId).values(), ({ id, otherIds }) => [id, ...otherIds].join(' '));
}

/** What answers each sub-question, and what answers the whole, as addresses. */
function matchesOf({ question, reply }: { question: Text; reply: Text }): Record<string, string[]> {
  const [asked, answered] = [findStructure(question, 'question'), findStructure(reply, 'reply')];
  const [questionPlaces, replyPlaces] = [placesOf(asked, 'q'), placesOf(answered, 'r')];
  const { repliesTo, undivided } = matchPoints(asked, [answered]);
  const rows = Array.from(repliesTo, ([block, points]): [string, string[]] => [
    block.kind === 'point' ? addressOf(block, questionPlaces, 'q') : 'item',
    points.map(({ point }) => addressOf(point, replyPlaces, 'r')),
  ]);
  const whole = undivided.map(({ service }) => (service ? addressOf(service, replyPlaces, 'r') : 'r'));
  return Object.fromEntries([...rows, ['whole', whole]]);
}

describe('5-8916, which five services answer', () => {
  const texts = readTexts('fr/5/8916.md');

  it('asks four questions', () => {
    expect(outlineOf(texts.question, 'question')).toBe('1 2 1(3) 2(4) 3(5) 4(6)');
  });

  it('is answered by two services in a sentence, and by three in points', () => {
    expect(outlineOf(texts.reply, 'reply')).toBe(
      [
        '1 s1<2>(3) s2<4>(1(5) 2(6) 3(7) 4(8)) s3<9>(10)',
        's4<11>(1(12) 2(13) 3(14) 4(15)) s5<16>(1(17) 2(18) 3(19))',
      ].join(' '),
    );
  });

  it('has an id for each service and for each of its points', () => {
    expect(idsOf(findStructure(texts.reply, 'reply'), 'r')).toStrictEqual([
      'r-s1',
      ...['r-s2', 'r-s2-1', 'r-s2-2', 'r-s2-3', 'r-s2-4'],
      'r-s3',
      ...['r-s4', 'r-s4-1', 'r-s4-2', 'r-s4-3', 'r-s4-4'],
      ...['r-s5', 'r-s5-1', 'r-s5-2', 'r-s5-3'],
    ]);
  });

  it('answers each question by service; the last service says nothing to the fourth', () => {
    expect(matchesOf(texts)).toStrictEqual({
      'q-1': ['r-s2-1', 'r-s4-1', 'r-s5-1'],
      'q-2': ['r-s2-2', 'r-s4-2', 'r-s5-2'],
      'q-3': ['r-s2-3', 'r-s4-3', 'r-s5-3'],
      'q-4': ['r-s2-4', 'r-s4-4'],
      whole: ['r-s1', 'r-s3'],
    });
  });
});

describe.each(['fr', 'nl'])('5-8900 in %s, which answers three questions jointly', (locale) => {
  const texts = readTexts(`${locale}/5/8900.md`);

  it('asks four questions, and answers them in two points', () => {
    expect(outlineOf(texts.question, 'question')).toBe('1 2 1(3) 2(4) 3(5) 4(6)');
    expect(outlineOf(texts.reply, 'reply')).toBe('1+2+3(1 2 3 4 5 6 7 8 9 10 11 12) 4(13)');
  });

  it('leads from each number to the joint point', () => {
    expect(idsOf(findStructure(texts.reply, 'reply'), 'r')).toStrictEqual(['r-1 r-2 r-3', 'r-4']);
    expect(matchesOf(texts)).toStrictEqual({
      'q-1': ['r-1'],
      'q-2': ['r-1'],
      'q-3': ['r-1'],
      'q-4': ['r-4'],
      whole: [],
    });
  });

  it('links the addresses that it prints, without the full stops behind them', () => {
    expect(texts.reply.flatMap((paragraph) => findWebAddresses(paragraph).map(({ href }) => href))).toStrictEqual([
      'http://www.linkedin.com/company/chancellerie-du-premier-ministre-fod-kanselarij-van-de-eerste-minister',
      'https://www.facebook.com/Belgium.be',
      'http://twitter.com/belgiumbe',
      'http://www.youtube.com/user/WebmasterBelgium',
      'http://www.facebook.com/presscenter.org',
      'http://twitter.com/presscenterorg',
    ]);
  });
});
