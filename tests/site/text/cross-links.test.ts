import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/domain/text.ts';
import type { Block, Structure } from '../../../src/structure/block.ts';
import { findStructure } from '../../../src/structure/find-structure.ts';
import { toCrossLinks, type CrossLinks } from '../../../src/site/text/cross-links.ts';

/** The links of a text: the labels of each point that has some, and `lead text#id …`. */
function linksIn(structure: Structure, links: CrossLinks = new Map()): string[] {
  const walk = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) => {
      const items = block.kind === 'list' ? block.items : [block];
      const own = items.flatMap((item) => {
        if (item.kind === 'passage' || item.kind === 'table') return [];
        const found = links.get(item);
        const name = item.kind === 'point' ? item.labels.join('+') : item.kind === 'service' ? 'service' : '-';
        return found ? [`${name}: ${found.lead} ${found.links.map(({ id, text }) => `${text}#${id}`).join(' ')}`] : [];
      });
      return [...own, ...('blocks' in block ? walk(block.blocks) : [])];
    });
  return walk(structure.blocks);
}

function crossLinks(question: Text, ...replies: Text[]): string[][] {
  const asked = findStructure(question, 'question');
  const given = replies.map((reply) => findStructure(reply, 'reply'));
  const inFrench = (structure: Structure) => ({ structure, textLocale: 'fr' as const });
  const links = toCrossLinks(inFrench(asked), given.map(inFrench), 'fr');
  const ofReplies = given.map((reply, index) => linksIn(reply, links.get(index === 0 ? 'r' : `r${index + 1}`)));
  return [linksIn(asked, links.get('q')), ...ofReplies];
}

const asked = ['1) Combien de ponts\u00A0?', '2) Où\u00A0?', '3) Pourquoi\u00A0?'];

describe('the links between a question and its replies', () => {
  it('lead from a sub-question to the point with its number, and back', () => {
    expect(crossLinks(asked, ['1) Douze.', '2) Au nord.', '3) Voilà.'])).toStrictEqual([
      ['1: Réponse\u00A0: point 1#r-1', '2: Réponse\u00A0: point 2#r-2', '3: Réponse\u00A0: point 3#r-3'],
      ['1: Sous-question 1#q-1', '2: Sous-question 2#q-2', '3: Sous-question 3#q-3'],
    ]);
  });

  it('lead from a joint point to each sub-question that it answers', () => {
    const [question, reply] = crossLinks(asked, ['1 et 2. Douze, au nord.', '3. Voilà.']);
    expect(question?.[1]).toBe('2: Réponse\u00A0: points 1 et 2#r-1');
    expect(reply?.[0]).toBe('1+2: Sous-questions 1#q-1 2#q-2');
  });

  it('lead to each service that answers, also to one that does not count', () => {
    const reply = [
      'Régie des Ponts (RP)',
      'Nous avons douze ponts.',
      'Office des Quais',
      '1) Aucun.',
      '2) Nulle part.',
      '3) Voilà.',
    ];
    const [question, services] = crossLinks(asked, reply);
    expect(question?.[0]).toBe('1: Réponse\u00A0: RP#r-s1 Office des Quais, point 1#r-s2-1');
    expect(services?.slice(0, 2)).toStrictEqual([
      'service: Sous-questions 1#q-1 2#q-2 3#q-3',
      '1: Sous-question 1#q-1',
    ]);
  });

  it('name the reply where there are several', () => {
    const [question] = crossLinks(
      asked,
      ['1) Plus tard.', '2) Plus tard.', '3) Plus tard.'],
      ['1) Douze.', '2) Là.', '3) Ici.'],
    );
    expect(question?.[0]).toBe('1: Réponse\u00A0: Réponse 1, point 1#r-1 Réponse 2, point 1#r2-1');
  });

  it('do not repeat for a point what the point around it says', () => {
    const [question, reply] = crossLinks(asked, [
      '1) Douze\u00A0:',
      'a) six au nord\u00A0;',
      'b) six au sud.',
      '2) Voilà.',
      '3) Rien.',
    ]);
    expect(question?.[0]).toBe('1: Réponse\u00A0: point 1#r-1');
    expect(reply).toHaveLength(3);
  });

  it('are none where a reply is not divided', () => {
    expect(crossLinks(asked, ['Nous avons douze ponts.'])).toStrictEqual([[], []]);
  });
});
