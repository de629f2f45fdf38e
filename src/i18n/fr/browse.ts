import { formatCount } from '../format.ts';
import type { BrowseMessages } from '../messages/browse.ts';
import { members, questions } from './counted-nouns.ts';

export const browse: BrowseMessages = {
  home: {
    heading: 'Questions écrites du Sénat de Belgique',
    introduction:
      'Un sénateur interroge par écrit un membre du gouvernement, ou plusieurs à la fois\u00A0; chacun est censé répondre. Cette archive rend ces questions et ces réponses lisibles, en français et en néerlandais, et donne à chaque paragraphe une adresse que l’on peut partager.',
    held: (count, firstYear, lastYear) =>
      `${formatCount('fr', count, questions)}, ${firstYear === lastYear ? `année parlementaire ${firstYear}` : `années parlementaires ${firstYear} à ${lastYear}`}.`,
    newest: 'Dernières questions',
    byYear: 'Par année parlementaire',
    series: 'Une question, plusieurs ministres',
    seriesEntry: (count) => `posée à ${formatCount('fr', count, members)}`,
  },
  years: {
    heading: 'Toutes les questions par année parlementaire',
    description: 'Toutes les questions écrites de l’archive, par année parlementaire.',
    yearHeading: (year) => `Questions de l’année parlementaire ${year}`,
    yearDescription: (year, count) =>
      `${formatCount('fr', count, questions)} de l’année parlementaire ${year}${count > 1 ? ', de la plus récente à la plus ancienne' : ''}.`,
    page: (page, pages) => `Page ${page} sur ${pages}`,
    pages: 'Pages',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    questions,
    yearExplanation: 'L’année parlementaire commence le deuxième mardi d’octobre.',
    otherYears: 'Toutes les années parlementaires',
  },
  listedSeries: {
    ministers: members,
    replies: (replies, count) =>
      `${formatCount('fr', replies, { one: '# réponse', other: '# réponses' })} à ${formatCount('fr', count, questions)}`,
    questions: { one: 'Voir la question', other: 'Voir les # questions' },
  },
};
