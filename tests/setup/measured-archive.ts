import type { SiteDescription } from '../../src/bench/site/describe-site.ts';
import type { ArchiveResult } from '../../src/bench/site/measure-archives.ts';
import type { MeasuredStep } from '../../src/bench/site/measured-archive.ts';
import type { StepKind } from '../../src/bench/site/site-step.ts';

const stepOf = (kind: StepKind, seconds: number, questions: number): MeasuredStep => ({
  kind,
  cost: {
    ...{ seconds, processorSeconds: seconds * 1.8 },
    ...{ largestMegabytes: 1000, togetherMegabytes: kind === 'cold' ? 7000 : 2000 },
  },
  done: {
    stages: [
      { title: 'Reading raw files', seconds: seconds * 0.2, steps: 2 },
      { title: 'Building the pages', seconds: seconds * 0.7, steps: 6 },
      { title: 'Planning the pages', seconds: seconds * 0.02, steps: 0 },
    ],
    ...{ rawFiles: questions * 2, read: kind === 'cold' ? questions * 2 : 1, written: 1 },
    ...{ pages: questions * 3, rendered: 3 * seconds, indexed: 1 },
  },
  differing: 5,
});

const siteOf = (questions: number): SiteDescription => ({
  parts: [
    { part: 'question', files: questions * 2, bytes: questions * 24_000, largest: 50_000 },
    { part: 'bilingual-question', files: questions, bytes: questions * 16_000, largest: 60_000 },
    { part: 'sitemap', files: 1, bytes: questions * 100, largest: questions * 100 },
    { part: 'search index', files: questions, bytes: questions * 10_000, largest: 80_000 },
  ],
  ...{ folders: questions * 3, shards: 4 },
});

/**
 * What measuring an archive might have given, in two rounds.
 *
 * @param cold - seconds of the first build from nothing; the second took twice as long
 */
export const measuredArchive = (questions: number, cold: number): ArchiveResult => ({
  ...{ questions, rawFiles: questions * 2, rawBytes: questions * 8_000 },
  steps: [1, 2].flatMap((round) => [
    stepOf('cold', cold * round, questions),
    stepOf('unchanged', 2 * round, questions),
    stepOf('changed', 30 * round, questions),
    stepOf('added', 8, questions),
  ]),
  copies: [cold / 4, cold / 2],
  site: siteOf(questions),
});
