import { formatTable } from '../record.ts';
import { formatFigures, spreadOf } from '../spread.ts';
import { generatorTitles, type GeneratorName } from './generators.ts';
import type { Cost } from '../measure-command.ts';
import type { MeasuredPeers, PeersRun } from './peers-benchmark.ts';

/** What is no aim, or is not to be seen on a system. */
const unknown = '–';

/** What each generator took for the pages of each archive. */
export function costTable(archives: readonly MeasuredPeers[], generators: readonly GeneratorName[]): string {
  const rows = archives.flatMap(({ questions, pages, runs }) =>
    generators.map((generator) => {
      const over = (figureOf: (cost: Cost) => number | null, decimals: number): string =>
        formatFigures(
          runs.map((run) => figureIn(run, generator, figureOf)),
          decimals,
        );
      return [
        `${questions.toLocaleString('en')}: ${generatorTitles[generator]}`,
        over(({ seconds }) => seconds, 2),
        over(({ seconds }) => pages / seconds, 0),
        over(({ processorSeconds }) => processorSeconds, 2),
        over(({ largestMegabytes }) => largestMegabytes, 0),
        over(({ togetherMegabytes }) => togetherMegabytes, 0),
      ];
    }),
  );
  const head = ['questions: generator', 'seconds', 'pages/s', 'processor seconds'];
  return formatTable([...head, 'MB, largest process', 'MB, all together'], rows);
}

/** What our build is to be measured by: its cost to that of another generator, at most so much. */
interface Aim {
  readonly name: string;
  readonly peer: GeneratorName;
  readonly figureOf: (cost: Cost) => number | null;
  /** `null` for a ratio that is only told. */
  readonly most: number | null;
}

const aims: readonly Aim[] = [
  { name: 'time', peer: 'eleventy', figureOf: ({ seconds }) => seconds, most: 1 },
  { name: 'time', peer: 'hugo', figureOf: ({ seconds }) => seconds, most: 2 },
  { name: 'processor time', peer: 'eleventy', figureOf: ({ processorSeconds }) => processorSeconds, most: null },
  { name: 'processor time', peer: 'hugo', figureOf: ({ processorSeconds }) => processorSeconds, most: null },
  { name: 'memory, largest process', peer: 'eleventy', figureOf: ({ largestMegabytes }) => largestMegabytes, most: 1 },
  { name: 'memory, largest process', peer: 'hugo', figureOf: ({ largestMegabytes }) => largestMegabytes, most: 1 },
  { name: 'memory, all together', peer: 'eleventy', figureOf: ({ togetherMegabytes }) => togetherMegabytes, most: 1 },
  { name: 'memory, all together', peer: 'hugo', figureOf: ({ togetherMegabytes }) => togetherMegabytes, most: 1 },
];

/** The cost of our pages to that of the others, run by run, and which aims are reached. */
export function ratioTable(archives: readonly MeasuredPeers[], generators: readonly GeneratorName[]): string {
  const rows = aims
    .filter(({ peer }) => generators.includes(peer))
    .flatMap(({ name, peer, figureOf, most }) =>
      archives.map(({ questions, runs }) => {
        const ratios = runs.map((run) => {
          const [own, other] = [figureIn(run, 'own', figureOf), figureIn(run, peer, figureOf)];
          return own === null || other === null ? null : own / other;
        });
        return [
          `${name}, to ${generatorTitles[peer]}, ${questions.toLocaleString('en')} questions`,
          formatFigures(ratios, 2),
          most === null ? unknown : `at most ${most}`,
          verdictOn(ratios, most),
        ];
      }),
    );
  return formatTable(['ratio', 'median (min to max)', 'aim', 'reached'], rows);
}

/** What each further page takes: what the largest archive took more than the smallest, for a thousand pages. */
export function growthTable(
  smallest: MeasuredPeers,
  largest: MeasuredPeers,
  generators: readonly GeneratorName[],
): string {
  const rows = generators.map((generator) => {
    const growth = (figureOf: (cost: Cost) => number | null): string =>
      formatFigures(
        largest.runs.map((run, index) => {
          const few = figureIn(smallest.runs[index] ?? {}, generator, figureOf);
          const many = figureIn(run, generator, figureOf);
          return few === null || many === null ? null : ((many - few) / (largest.pages - smallest.pages)) * 1000;
        }),
        2,
      );
    return [
      generatorTitles[generator],
      growth(({ seconds }) => seconds),
      growth(({ processorSeconds }) => processorSeconds),
      growth(({ largestMegabytes }) => largestMegabytes),
      growth(({ togetherMegabytes }) => togetherMegabytes),
    ];
  });
  const head = ['a thousand further pages', 'seconds', 'processor seconds'];
  return formatTable([...head, 'MB, largest process', 'MB, all together'], rows);
}

function figureIn(run: PeersRun, generator: GeneratorName, figureOf: (cost: Cost) => number | null): number | null {
  const cost = run[generator];
  return cost ? figureOf(cost) : null;
}

function verdictOn(ratios: readonly (number | null)[], most: number | null): string {
  const known = ratios.filter((ratio) => ratio !== null);
  if (most === null || known.length < ratios.length) return unknown;
  return spreadOf(known).median <= most ? 'yes' : 'no';
}
