import type { Locale } from '../domain/locale.ts';
import type { PrintHabits } from '../raw-writer/print-habits.ts';
import { pageLocales, type RawPage } from '../raw-writer/raw-page.ts';
import type { Random } from './random.ts';
import type { Shares } from './shares.ts';

const web = (locale: Locale): RawPage => ({ layout: 'web', form: 'lines', locale });
const print = (locale: Locale): RawPage => ({ layout: 'print-unilingual', form: 'lines', locale });
const table = (locale: Locale): RawPage => ({ layout: 'print-unilingual', form: 'table', locale });
const bilingualPrint: RawPage = { layout: 'print-bilingual', form: 'lines' };
const bilingualTable: RawPage = { layout: 'print-bilingual', form: 'table' };

/** The pages under which a question came in, and how often: web pages mostly, prints, few tables; some in one language only. */
export const pageSets: Shares<readonly RawPage[]> = [
  [[web('fr'), web('nl')], 0.66],
  [[web('fr'), web('nl'), bilingualPrint], 0.08],
  [[bilingualPrint], 0.1],
  [[web('fr')], 0.025],
  [[web('nl')], 0.025],
  [[web('fr'), print('nl')], 0.02],
  [[print('fr'), web('nl')], 0.02],
  [[print('fr'), print('nl')], 0.03],
  [[web('fr'), web('nl'), bilingualTable], 0.012],
  [[bilingualTable], 0.012],
  [[web('fr'), table('nl')], 0.008],
  [[table('fr'), web('nl')], 0.008],
];

/** The name of a raw file, `5/5-8900.print-bilingual.fr-nl.txt`, relative to the folder of raw files. */
export function rawPathOf(questionNumber: string, page: RawPage): string {
  const folder = questionNumber.slice(0, questionNumber.indexOf('-'));
  return `${folder}/${questionNumber}.${page.layout}.${pageLocales(page).join('-')}.txt`;
}

/** How a page is printed where pages of its layout differ: most as usual, a few otherwise. */
export function drawHabits(page: RawPage, random: Random): Partial<PrintHabits> {
  return {
    lineBreak: random.chance(0.02) ? '\r\n' : '\n',
    finalLineBreak: random.chance(0.5),
    linkLine: !random.chance(0.03),
    eventDate: random.chance(0.3) ? 'spaced' : 'glued',
    deadlineEnd: random.chance(0.1) ? ' ' : '',
    firstOfMonth: random.chance(0.1) ? '1' : '1er',
    ...(page.layout === 'print-bilingual'
      ? { titleEnd: random.chance(0.5) ? '\u00a0' : '', relationLabels: random.chance(0.5) ? 'fr' : 'nl' }
      : {}),
    ...(page.form === 'table'
      ? {
          tableRule: random.pick(['underscores', 'underscores', 'bars', 'none']),
          bars: random.pick(['||||', '|||||', '||']),
          tableHead: random.pick(['a-line-each', 'a-line-each', 'one-cell', 'party-below', 'unbroken']),
        }
      : {}),
  };
}
