import { inFigures } from '../reader-tables.ts';
import { formatTable } from '../record.ts';
import { filesOf, type SiteDescription, type SitePart } from './describe-site.ts';
import { inMegabytes } from './site-figures.ts';

/** What a host takes of one site; `null` where it names no limit. */
interface Host {
  readonly name: string;
  readonly files: number | null;
  readonly bytes: number | null;
  /** Whether folders count as files. */
  readonly countsFolders?: true;
}

/** Limits as the hosts themselves stated them in 2026: they are set by plan, and change. */
const hosts: readonly Host[] = [
  { name: 'Cloudflare Pages, free plan', files: 20_000, bytes: null },
  { name: 'Cloudflare Pages, paid plans', files: 100_000, bytes: null },
  { name: 'GitHub Pages', files: null, bytes: 1e9 },
  { name: 'GitLab Pages on gitlab.com', files: 200_000, bytes: 1e9, countsFolders: true },
  { name: 'an object store, as Cloudflare R2', files: null, bytes: null },
];

/** Which hosts take a site as one. */
export function hostTable(site: SiteDescription): string {
  const { files, bytes } = filesOf(site);
  const rows = hosts.map((host) => {
    const counted = files + (host.countsFolders ? site.folders : 0);
    const takes = counted <= (host.files ?? Infinity) && bytes <= (host.bytes ?? Infinity);
    return [
      host.name,
      host.files === null ? 'no limit named' : `${inFigures(host.files)}${host.countsFolders ? ', folders too' : ''}`,
      host.bytes === null ? 'no limit named' : inMegabytes(host.bytes),
      takes ? 'yes' : 'no',
    ];
  });
  return formatTable(['host', 'files', 'MB', 'takes it as one site'], rows);
}

/** How large a site is, and what can be done where a host takes less. */
export function hostText(site: SiteDescription, questions: number): string {
  const all = filesOf(site);
  const bilingual = sizeOf(site, 'bilingual-question');
  const largest = (all.largest / 1e3).toFixed(0);
  return (
    `The site of ${inFigures(questions)} questions has ${inFigures(all.files)} files in ${inFigures(site.folders)} folders, ` +
    `${inMegabytes(all.bytes)} MB, of which the search index is ${sizeOf(site, 'search index')}; the largest file has ` +
    `${largest} kB. The limits are those that the hosts stated in 2026; they differ by plan, and change. Where a host takes ` +
    'less, any object store behind a CDN does, as the site is files and nothing else. On hosts with limits the site can be ' +
    'divided among several projects behind one address: every page of a question and every shard of the index stands in a ' +
    `folder that names its legislature. Without the pages that set both languages side by side it would have ${bilingual} less.`
  );
}

function sizeOf(site: SiteDescription, part: SitePart): string {
  const { files, bytes } = filesOf(site, part);
  return `${inFigures(files)} files and ${inMegabytes(bytes)} MB`;
}
