import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Passage, Point, Span } from '../../src/structure/block.ts';
import { findStructure } from '../../src/structure/find-structure.ts';
import { matchPoints } from '../../src/structure/match-points.ts';
import { passagesOf } from '../../src/structure/passages.ts';
import { placesOf, publishedIdsOf } from '../../src/structure/places.ts';
import { findWebAddresses } from '../../src/structure/web-addresses.ts';
import { arbitraryStructuredText } from './arbitrary-structured-text.ts';
import { outlineOf } from './outline-of.ts';

const kind = fc.constantFrom('question', 'reply');
const numRuns = 400;

/** All points of blocks, at any depth. */
function pointsOf(blocks: readonly Block[]): Point[] {
  return blocks.flatMap((block): Point[] => {
    if (block.kind === 'point') return [block, ...pointsOf(block.blocks)];
    return block.kind === 'service' ? pointsOf(block.blocks) : [];
  });
}

/** The marks and cells of blocks, each with the passage that it has to lie in. */
function marksIn(blocks: readonly Block[]): [mark: Span, passage: Passage | undefined][] {
  return blocks.flatMap((block): [Span, Passage | undefined][] => {
    switch (block.kind) {
      case 'passage':
        return [];
      case 'point':
        return [[block.marker, passagesOf(block.blocks)[0]], ...marksIn(block.blocks)];
      case 'service':
        return marksIn(block.blocks);
      case 'list':
        return block.items.map(({ marker, passage }) => [marker, passage]);
      case 'table':
        return block.rows.flatMap(({ cells, passage }) => cells.map((cell): [Span, Passage] => [cell, passage]));
    }
  });
}

describe('whatever a text says', () => {
  it('its passages are the text, in its order, each character once', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        const printed = text.map(() => '');
        let before: Passage | undefined;
        for (const passage of passagesOf(findStructure(text, textKind).blocks)) {
          const { paragraph, start, end } = passage;
          expect(start).toBe(before?.paragraph === paragraph ? before.end : 0);
          expect(paragraph).toBeGreaterThanOrEqual(before?.paragraph ?? 1);
          printed[paragraph - 1] = `${printed[paragraph - 1] ?? ''}${text[paragraph - 1]?.slice(start, end) ?? ''}`;
          before = passage;
        }
        expect(printed).toStrictEqual(text);
      }),
      { numRuns },
    );
  });

  it('marks and cells lie in the words that they are of, and hold some', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        for (const [{ start, end }, passage] of marksIn(findStructure(text, textKind).blocks)) {
          expect(passage?.start).toBeLessThanOrEqual(start);
          expect(passage?.end).toBeGreaterThanOrEqual(end);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
      { numRuns },
    );
  });

  it('no id comes twice, and each is one that an address can end in', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        const ids = publishedIdsOf(findStructure(text, textKind), 'r').map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !/^r(?:-p\d+|(?:-s\d+)?(?:-(?:\d{1,2}|[a-z]|[ivx]+))*)$/.test(id))).toStrictEqual([]);
      }),
      { numRuns },
    );
  });

  it('each point has numbers or letters of its own, none of them twice', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        for (const { labels } of pointsOf(findStructure(text, textKind).blocks)) {
          expect(new Set(labels).size).toBe(labels.length);
          expect(labels.every((label) => /^(?:[1-9]\d?|[a-z]|[ivx]+)$/.test(label))).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('a sentence more at its end changes none of its ids', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, kind, (text, textKind) => {
        const idsOf = (of: readonly string[]): string[] =>
          Array.from(placesOf(findStructure(of, textKind), 'r').values(), ({ id }) => id);
        const ended = [...text, 'Il neige.'];
        expect(idsOf([...ended, 'Ainsi va le monde.'])).toStrictEqual(idsOf(ended));
      }),
      { numRuns },
    );
  });

  it('each point of a reply answers sub-questions that name it in turn', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, arbitraryStructuredText, (question, reply) => {
        const answered = findStructure(reply, 'reply');
        const { repliesTo, questionsOf } = matchPoints(findStructure(question, 'question'), [answered]);
        const pairs = Array.from(repliesTo, ([asked, points]) => points.map(({ point }) => [asked, point])).flat();
        const reversed = Array.from(questionsOf, ([point, asked]) => asked.map((each) => [each, point])).flat();
        expect(new Set(pairs.map(([, point]) => point))).toStrictEqual(new Set(reversed.map(([, point]) => point)));
        expect(pairs).toHaveLength(reversed.length);
      }),
      { numRuns },
    );
  });

  it('web addresses follow each other, and lead to the web', () => {
    fc.assert(
      fc.property(arbitraryStructuredText, (text) => {
        for (const words of text) {
          let last = 0;
          for (const { start, end, href } of findWebAddresses(words)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(href).toMatch(/^https?:\/\//i);
            last = end;
          }
        }
      }),
      { numRuns },
    );
  });
});

describe('points that are written', () => {
  const signs = [')', '.', '°', ' -'];

  it('are found, however they are marked and whatever they say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...signs),
        fc.array(
          fc.array(fc.constantFrom('Oui.', 'Le 3 mai.', 'Il y en a 12.', 'Hoeveel?'), { minLength: 1, maxLength: 3 }),
          {
            minLength: 2,
            maxLength: 30,
          },
        ),
        (sign, points) => {
          const text = [
            'Voici.',
            ...points.flatMap(([first = '', ...others], index) => [`${index + 1}${sign} ${first}`, ...others]),
          ];
          let ordinal = 1;
          const expected = points.map((paragraphs, index) => {
            const inside = paragraphs.map(() => (ordinal += 1));
            return `${index + 1}(${inside.join(' ')})`;
          });
          expect(outlineOf(text, 'reply')).toBe(['1', ...expected].join(' '));
        },
      ),
      { numRuns },
    );
  });
});
