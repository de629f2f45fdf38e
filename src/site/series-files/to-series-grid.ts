import type { SeriesComparison } from '../../comparison/compare-series.ts';
import type { MemberRow } from '../../comparison/matrix/member-row.ts';
import { localize, type Locale } from '../../domain/locale.ts';
import { senateAddress } from '../../domain/senate-address.ts';
import type { Status } from '../../domain/status.ts';
import type { CitingSite } from '../citation-view.ts';
import type { GridMember, SeriesGrid } from './series-grid-schema.ts';
import { toGrid } from './to-grid.ts';

/**
 * The grid of a series as it is published for programs.
 *
 * @param comparisons - of the same series in each language
 * @throws TypeError when the site has no origin
 */
export function toSeriesGrid(comparisons: Readonly<Record<Locale, SeriesComparison>>, site: CitingSite): SeriesGrid {
  const { name, rows } = comparisons.fr;
  const held = rows.flatMap((row) => row.held?.member.question ?? []);
  return {
    series: name,
    isInvented: site.isInvented,
    title: localize((locale) => held.find(({ title }) => title[locale] !== undefined)?.title[locale]),
    authors: held[0]?.authors ?? [],
    members: toGridMembers(comparisons.fr, site),
    grids: { fr: toGrid(comparisons.fr, site), nl: toGrid(comparisons.nl, site) },
  };
}

/** The members of a series, which are the same in every language. @throws TypeError when the site has no origin */
export function toGridMembers({ rows }: Pick<SeriesComparison, 'rows'>, site: CitingSite): GridMember[] {
  return rows.map((row) => ({
    questionNumber: row.questionNumber,
    senateAddresses: { fr: senateAddress(row.questionNumber, 'fr'), nl: senateAddress(row.questionNumber, 'nl') },
    held: row.held && toHeld(row.held, site),
  }));
}

function toHeld(
  { member, status, deadline }: NonNullable<MemberRow['held']>,
  { addresses, origin }: CitingSite,
): NonNullable<GridMember['held']> {
  const { questionNumber, addressee, askedOn } = member.question;
  const { fr, nl, both } = addresses.question(questionNumber);
  const absolute = (path: string): string => new URL(path, origin).href;
  return {
    addresses: { fr: absolute(fr), nl: absolute(nl), both: absolute(both) },
    addressee,
    askedOn,
    status: toPublishedStatus(status),
    deadline: deadline ?? null,
  };
}

function toPublishedStatus(status: Status): NonNullable<GridMember['held']>['status'] {
  const as = 'as' in status && status.as ? { kind: status.as.kind, number: status.as.number } : null;
  const on = 'on' in status ? status.on : null;
  const { days, daysLate } = status.kind === 'answered' ? status : {};
  return { kind: status.kind, on, days: days ?? null, daysLate: daysLate ?? null, as };
}
