import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Text } from '../../../src/domain/text.ts';
import type { ListItem, Point, StructureKind } from '../../../src/structure/block.ts';
import { findStructure } from '../../../src/structure/find-structure.ts';
import type { BlockView, PassageView, RowView, TableView } from '../../../src/site/text/block-view.ts';
import type { CrossLinks, CrossLinkView } from '../../../src/site/text/cross-links.ts';
import { toTextView } from '../../../src/site/text/text-view.ts';

const french = { locale: 'fr', textLocale: 'fr', mentionLinks: () => null } as const;

function viewOf(text: Text, kind: StructureKind = 'question', textLocale: Locale = 'fr'): BlockView[] {
  const sectionId = kind === 'question' ? 'q' : 'r';
  return toTextView(findStructure(text, kind), { ...french, textLocale, sectionId, crossLinks: new Map() });
}

function tablesIn(text: Text): TableView[] {
  const inside = (blocks: readonly BlockView[]): TableView[] =>
    blocks.flatMap((block) => (block.kind === 'table' ? block : block.kind === 'point' ? inside(block.blocks) : []));
  return inside(viewOf(text, 'reply'));
}

/** The passages of blocks in reading order. */
function passagesOf(blocks: readonly BlockView[]): PassageView[] {
  return blocks.flatMap((block): readonly PassageView[] => {
    switch (block.kind) {
      case 'passage':
        return [block];
      case 'list':
        return block.items;
      case 'table':
        return [...(block.head ? [block.head] : []), ...block.rows].map(({ passage }) => passage);
      case 'point':
        return passagesOf(block.blocks);
      case 'service':
        return [block.heading, ...passagesOf(block.blocks)];
    }
  });
}

const wordsOf = ({ marker, words }: PassageView): string => [marker, ...words.map(({ text }) => text)].join('');
const signsOf = (blocks: readonly BlockView[]) => passagesOf(blocks).map(({ sign }) => [sign?.id, sign?.label]);

const asked: Text = [
  'Les ponts vieillissent.',
  '1) Combien de ponts\u00A0?',
  '2) Lesquels\u00A0?',
  'a) au nord\u00A0;',
  'b) au sud\u00A0?',
];

describe('the view of a text', () => {
  it('has points inside points, each with its id', () => {
    expect(viewOf(asked)).toMatchObject([
      { kind: 'passage', id: 'q-p1' },
      { kind: 'point', id: 'q-1', blocks: [{ kind: 'passage', id: 'q-p2' }] },
      {
        kind: 'point',
        id: 'q-2',
        blocks: [{ id: 'q-p3' }, { kind: 'point', id: 'q-2-a' }, { kind: 'point', id: 'q-2-b' }],
      },
    ]);
  });

  it('sets what is printed before the words apart, and loses no character of either', () => {
    const passages = passagesOf(viewOf(asked));
    expect(passages.map(({ marker }) => marker)).toStrictEqual(['', '1)', '2)', 'a)', 'b)']);
    expect(passages.map(wordsOf)).toStrictEqual(asked);
  });

  it('has a link sign to the innermost point that begins there, else to the paragraph', () => {
    expect(signsOf(viewOf(asked))).toStrictEqual([
      ['q-p1', 'Lien vers le paragraphe 1'],
      ['q-1', 'Lien vers la sous-question 1'],
      ['q-2', 'Lien vers la sous-question 2'],
      ['q-2-a', 'Lien vers la sous-question 2.a'],
      ['q-2-b', 'Lien vers la sous-question 2.b'],
    ]);
  });

  it('parts two points that begin together, each with its sign', () => {
    const [outer, inner] = passagesOf(viewOf(['1. a) Combien de ponts ?', 'b) Combien de quais ?', '2. Pourquoi ?']));
    expect([outer?.marker, outer?.sign?.id]).toStrictEqual(['1.', 'q-1']);
    expect([inner?.marker, inner?.sign?.id, inner?.id]).toStrictEqual(['a)', 'q-1-a', null]);
  });

  it('divides a paragraph where points begin inside it; its id stays with its first words', () => {
    const passages = passagesOf(viewOf(['Je demande\u00A0:\n1) Combien\u00A0?\n2) Où\u00A0?']));
    expect(passages.map(({ id, paragraph }) => [id, paragraph])).toStrictEqual([
      ['q-p1', 1],
      [null, 1],
      [null, 1],
    ]);
    expect(passages.map(wordsOf)).toStrictEqual(['Je demande\u00A0:', '1) Combien\u00A0?', '2) Où\u00A0?']);
  });

  it('gives a joint point the id of its first number, and the others beside it', () => {
    expect(viewOf(['1, 2 et 3. Douze ponts.', '4. Aucun.'], 'reply')).toMatchObject([
      { kind: 'point', id: 'r-1', otherIds: ['r-2', 'r-3'] },
      { kind: 'point', id: 'r-4', otherIds: [] },
    ]);
  });

  it('names services, in brackets where they do so themselves', () => {
    const reply = [
      'Régie des Ponts (RP)',
      '1) Douze.',
      '2) Au nord.',
      'Office des Quais',
      '1) Aucun.',
      '2) Nulle part.',
    ];
    const blocks = viewOf(reply, 'reply');
    expect(blocks).toMatchObject([
      { kind: 'service', id: 'r-s1', name: 'RP' },
      { kind: 'service', id: 'r-s2', name: 'Office des Quais' },
    ]);
    expect(signsOf(blocks).slice(0, 2)).toStrictEqual([
      ['r-s1', 'Lien vers la réponse, RP'],
      ['r-s1-1', 'Lien vers le point 1 de la réponse, RP'],
    ]);
  });

  it('counts services whose names are in the other language', () => {
    const [first] = viewOf(
      ['Dienst der Bruggen', '1) Twaalf.', '2) Daar.', 'Dienst der Kaaien', '1) Geen.', '2) Nergens.'],
      'reply',
      'nl',
    );
    expect(first).toMatchObject({ kind: 'service', name: 'service\u00A01' });
  });

  it('has the lines of a list with their dashes', () => {
    const [, list] = viewOf(['Il y a\u00A0:', '- un pont\u00A0;', '- un quai.']);
    expect(list).toMatchObject({
      kind: 'list',
      items: [
        { marker: '-', id: 'q-p2' },
        { marker: '-', id: 'q-p3' },
      ],
    });
    expect(passagesOf(list ? [list] : []).map(wordsOf)).toStrictEqual(['- un pont\u00A0;', '- un quai.']);
  });

  it('has the cells of a table, and knows what is the head of what, and which are figures', () => {
    const table = tablesIn(['Province | 2010 | 2011\nLiège | 12 | 1\u00A0245\nNamur | 3 | 45'])[0];
    const cellsOf = (row?: RowView | null) =>
      row?.cells.map(({ words, scope, isFigure }) => [words[0]?.text, scope, isFigure]);
    expect(cellsOf(table?.head)).toStrictEqual([
      ['Province', null, false],
      ['2010', 'col', true],
      ['2011', 'col', true],
    ]);
    expect(table?.rows.map(cellsOf)[0]).toStrictEqual([
      ['Liège', 'row', false],
      ['12', null, true],
      ['1\u00A0245', null, true],
    ]);
    expect(table?.rows).toHaveLength(2);
  });

  it('shows the row of a table whose cells are not certain as one cell', () => {
    const table = tablesIn(['Lieu Cas Total\nLe Sart 1 2\nLe Pont 3 4\nLe Pré 5 6'])[0];
    expect(table?.head?.cells).toMatchObject([{ words: [{ text: 'Lieu Cas Total' }], scope: null, span: 3 }]);
  });

  it('calls a table by its ordinal, and by the words that announce it', () => {
    const cells = 'Liège | 12\nNamur | 3';
    const labelsOf = (...text: Text) => tablesIn(text).map(({ label }) => label);
    const long = `${'Liège et Namur, '.repeat(6)}par an\u00A0:`;
    expect(
      labelsOf(
        cells,
        'Par an\u00A0:',
        cells,
        'Il y en a douze.',
        cells,
        '1) Quais réparés',
        cells,
        long,
        cells,
        '2) Voilà.',
      ),
    ).toStrictEqual([
      'Tableau 1',
      'Tableau 2\u00A0: Par an',
      'Tableau 3',
      'Tableau 4\u00A0: Quais réparés',
      'Tableau 5',
    ]);
    const [table] = viewOf(['Per jaar:', cells], 'reply', 'nl').filter((block) => block.kind === 'table');
    expect(table?.label).toBe('Tableau 1');
  });

  it('has what answers a point or a line at its end, once', () => {
    const structure = findStructure([...asked, '3) Où\u00A0:', '- au nord\u00A0;', '- au sud\u00A0?'], 'question');
    const view = (lead: string): CrossLinkView => ({ lead, links: [] });
    const [, , second, third] = structure.blocks;
    const list = third?.kind === 'point' ? third.blocks.find(({ kind }) => kind === 'list') : undefined;
    if (second?.kind !== 'point' || list?.kind !== 'list' || !list.items[1]) throw new Error('Unexpected structure');
    const crossLinks: CrossLinks = new Map<Point | ListItem, CrossLinkView>([
      [second, view('2')],
      [list.items[1], view('sud')],
    ]);
    const views = toTextView(structure, { ...french, sectionId: 'q', crossLinks });
    expect(views[2]).toMatchObject({
      crossLinks: { lead: '2' },
      blocks: [{ kind: 'passage' }, { crossLinks: null }, {}],
    });
    expect(views[3]).toMatchObject({
      crossLinks: null,
      blocks: [{ kind: 'passage' }, { items: [{ crossLinks: null }, { crossLinks: { lead: 'sud' } }] }],
    });
  });
});
