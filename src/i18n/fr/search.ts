import { formatCount } from '../format.ts';
import type { SearchMessages } from '../messages/search.ts';

const results = { one: '# question trouvée', other: '# questions trouvées' };

export const search: SearchMessages = {
  title: 'Recherche',
  description: 'Chercher un mot ou un numéro dans les questions écrites du Sénat et dans les réponses des ministres.',
  label: 'Rechercher dans les questions et les réponses',
  hint: 'Un mot, ou un numéro comme 5-8916',
  submit: 'Rechercher',
  needsScript:
    'La recherche a besoin de JavaScript\u00A0: l’index est lu dans votre navigateur, sans serveur. Sans JavaScript, vous pouvez parcourir toutes les questions.',
  browseInstead: 'Parcourir toutes les questions',
  searching: 'Recherche en cours…',
  searchingOlder: (count, query) => {
    const found = count > 0 ? formatCount('fr', count, results) : 'Rien';
    return `${found} pour «\u00A0${query}\u00A0» parmi les questions les plus récentes. La recherche continue dans les plus anciennes…`;
  },
  olderFollow: 'Les questions plus anciennes suivent celles qui étaient déjà affichées.',
  partsMissing:
    'Une partie de l’index n’a pas pu être chargée\u00A0: des questions peuvent manquer. Vérifiez la connexion et réessayez.',
  unavailable: 'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
  noResults: (query) => `Rien n’a été trouvé pour «\u00A0${query}\u00A0».`,
  noResultsAdvice: 'Essayez un seul mot, ou le début d’un mot. Les accents et les majuscules ne comptent pas.',
  noResultsFiltered: 'Essayez sans filtre.',
  queryNeeded: 'Écrivez un mot à chercher\u00A0: les filtres portent sur ce qui est trouvé.',
  results: (count, query) => `${formatCount('fr', count, results)} pour «\u00A0${query}\u00A0»`,
  more: 'Afficher la suite',
  filters: 'Filtres',
  year: 'Année parlementaire',
  anyYear: 'Toutes les années',
  state: 'État',
  anyState: 'Tous les états',
  parameters: { year: 'annee', state: 'statut' },
  asker: 'Auteur',
  minister: 'Destinataire',
  askedOn: 'Date',
  inQuestion: 'Question',
  inReply: 'Réponse',
  textLanguage: { fr: 'en français', nl: 'en néerlandais' },
  goToQuestion: (questionNumber) => `Aller à la question ${questionNumber}`,
  notHeld: (questionNumber) => `La question ${questionNumber} ne figure pas dans cette archive.`,
  senatePage: 'Sa page sur le site du Sénat',
};
