import { formatCount } from '../format.ts';
import type { BrowseMessages } from '../messages/browse.ts';
import { members, questions } from './counted-nouns.ts';

export const browse: BrowseMessages = {
  home: {
    heading: 'Schriftelijke vragen van de Belgische Senaat',
    introduction:
      'Een senator stelt een schriftelijke vraag aan een lid van de regering, of aan meerdere tegelijk; elk van hen hoort te antwoorden. Dit archief maakt die vragen en antwoorden leesbaar, in het Nederlands en in het Frans, en geeft elke alinea een adres dat u kunt delen.',
    held: (count, firstYear, lastYear) =>
      `${formatCount('nl', count, questions)}, ${firstYear === lastYear ? `parlementair jaar ${firstYear}` : `parlementaire jaren ${firstYear} tot en met ${lastYear}`}.`,
    newest: 'Nieuwste vragen',
    byYear: 'Per parlementair jaar',
    series: 'Eén vraag, meerdere ministers',
    seriesEntry: (count) => `gesteld aan ${formatCount('nl', count, members)}`,
  },
  years: {
    heading: 'Alle vragen per parlementair jaar',
    description: 'Alle schriftelijke vragen in het archief, per parlementair jaar.',
    yearHeading: (year) => `Vragen uit het parlementair jaar ${year}`,
    yearDescription: (year, count) =>
      `${formatCount('nl', count, questions)} uit het parlementair jaar ${year}${count > 1 ? ', van nieuw naar oud' : ''}.`,
    page: (page, pages) => `Pagina ${page} van ${pages}`,
    pages: 'Pagina’s',
    newer: 'Nieuwere',
    older: 'Oudere',
    questions,
    yearExplanation: 'Het parlementair jaar begint op de tweede dinsdag van oktober.',
    otherYears: 'Alle parlementaire jaren',
  },
  listedSeries: {
    ministers: members,
    replies: (replies, count) =>
      `${formatCount('nl', replies, { one: '# antwoord', other: '# antwoorden' })} op ${formatCount('nl', count, questions)}`,
    questions: { one: 'De vraag tonen', other: 'De # vragen tonen' },
  },
};
