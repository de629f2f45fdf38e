import type { Cell } from '../../src/comparison/matrix/cell.ts';
import type { ComparedSection, SeriesComparison } from '../../src/comparison/compare-series.ts';

/** A cell in a line: its kind, and the ids of what answers, each with the section it stands in where it answers several. */
export function describeCell(cell: Cell): string {
  if (!('answers' in cell)) return 'id' in cell ? `${cell.kind} ${cell.id}` : cell.kind;
  const places = cell.answers.map(({ kind, unit }) => {
    const id = unit.answers.length > 1 ? `${unit.id}@${unit.sectionId}` : unit.id;
    return kind === cell.kind ? id : `${kind}:${id}`;
  });
  return [cell.kind, ...places].join(' ');
}

/** The cells of one member by sub-question. */
export function cellsOf({ rows }: SeriesComparison, questionNumber: string): Record<string, string> {
  const row = rows.find((each) => each.questionNumber === questionNumber);
  return Object.fromEntries(Array.from(row?.cells ?? [], ([path, cell]) => [path, describeCell(cell)]));
}

/** The folds of a section: those who gave the same words, the versions of a fold parted by `~`. */
export function foldsOf({ folds }: ComparedSection): string[] {
  return folds.map(({ versions }) =>
    versions.map(({ givers }) => givers.map(({ anchor }) => anchor).join(' ')).join(' ~ '),
  );
}

/** A section by its id. */
export function sectionOf({ sections, general }: SeriesComparison, id: string): ComparedSection {
  return sections.find((section) => section.id === id) ?? general;
}
