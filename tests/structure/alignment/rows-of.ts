import type { Text } from '../../../src/domain/text.ts';
import { alignTexts, type AlignedRow } from '../../../src/structure/alignment/align-texts.ts';
import type { StructureKind } from '../../../src/structure/block.ts';
import { findStructure } from '../../../src/structure/find-structure.ts';

/** How two texts are aligned, in short: `1=1 2+3=2 4= =3` joins the French 2 and 3, and leaves 4 and the Dutch 3 alone. */
export function rowsOf(fr: Text, nl: Text, kind: StructureKind = 'reply'): string {
  return formatRows(alignTexts(findStructure(fr, kind), findStructure(nl, kind)));
}

/** Rows as {@link rowsOf} has them. */
export function formatRows(rows: readonly AlignedRow[]): string {
  return rows.map(({ fr, nl }) => `${fr.join('+')}=${nl.join('+')}`).join(' ');
}

/**
 * The rows of two texts of which each lacks one paragraph that the other can have, by its ordinal in the whole text, in
 * short. Of paragraphs that stand alone beside each other the French come first.
 */
export function rowsLacking(count: number, lackingInFrench: number, lackingInDutch: number): string {
  const ordinals = Array.from({ length: count }, (_, index) => index + 1);
  const [french, dutch] = [lackingInFrench, lackingInDutch].map((lacking) =>
    ordinals.filter((each) => each !== lacking),
  );
  const rows = ordinals.flatMap((ordinal) => {
    const [fr, nl] = [french, dutch].map((all) => (all?.includes(ordinal) ? String(all.indexOf(ordinal) + 1) : ''));
    return fr || nl ? [`${fr ?? ''}=${nl ?? ''}`] : [];
  });
  return frenchFirst(rows.join(' '));
}

/** Rows of which, where paragraphs of both languages stand alone beside each other, the French come first. */
export function frenchFirst(rows: string): string {
  return rows.replaceAll(/(?:(?:^| )(?:\d+=|=\d+)(?= |$))+/g, (run) => {
    const lone = run.trim().split(' ');
    const sorted = [...lone.filter((row) => row.endsWith('=')), ...lone.filter((row) => row.startsWith('='))];
    return `${run.startsWith(' ') ? ' ' : ''}${sorted.join(' ')}`;
  });
}
