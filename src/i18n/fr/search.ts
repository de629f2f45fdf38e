import { formatCount } from '../format.ts';
import type { SearchMessages } from '../messages/search.ts';

const results = { one: '# question trouvée', other: '# questions trouvées' };

export const search: SearchMessages = {
  title: 'Recherche',
  description: 'Chercher un mot ou un numéro dans les questions écrites du Sénat et dans les réponses des ministres.',
  label: 'Rechercher dans les questions et les réponses',
  hint: 'Un mot, ou un numéro comme 5-8916',
  shortHint: 'Mot ou numéro',
  submit: 'Rechercher',
  needsScript:
    'La recherche a besoin de JavaScript\u00A0: l’index est lu dans votre navigateur, sans serveur. Sans JavaScript, vous pouvez parcourir toutes les questions.',
  browseInstead: 'Parcourir toutes les questions',
  searching: 'Recherche en cours…',
  searchingOthers: (count, query, isOldestFirst) => {
    const found = count > 0 ? formatCount('fr', count, results) : 'Rien';
    const [first, others] = isOldestFirst ? ['anciennes', 'récentes'] : ['récentes', 'anciennes'];
    return `${found} pour «\u00A0${query}\u00A0» parmi les questions les plus ${first}. La recherche continue dans les plus ${others}…`;
  },
  laterFollow: 'Les résultats arrivés ensuite suivent ceux qui étaient déjà affichés.',
  partsMissing:
    'Une partie de l’index n’a pas pu être chargée\u00A0: des questions peuvent manquer. Vérifiez la connexion et réessayez.',
  unavailable: 'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
  noResults: (query) => `Rien n’a été trouvé pour «\u00A0${query}\u00A0».`,
  more: 'Afficher la suite',
  filters: 'Filtres',
  state: 'État',
  asker: 'Auteur',
  minister: 'Destinataire',
  askedOn: 'Date',
  textLanguage: { fr: 'en français', nl: 'en néerlandais' },
  goToQuestion: (questionNumber) => `Aller à la question ${questionNumber}`,
  notHeld: (questionNumber) => `La question ${questionNumber} ne figure pas dans cette archive.`,
  senatePage: 'Sa page sur le site du Sénat',
  findings: {
    unknownField: (field, known) =>
      `«\u00A0${field}\u00A0» n’est pas un champ de recherche\u00A0: ce mot et les suivants sont cherchés comme des mots ordinaires. Champs possibles\u00A0: ${known}.`,
    fieldWithoutValue: (field) =>
      `Il manque une valeur après «\u00A0${field}\u00A0»\u00A0: elle se place juste après le deux-points, sans espace. Le mot lui-même est cherché.`,
    unknownValue: (value, field, known, isAll) =>
      `«\u00A0${value}\u00A0» n’est pas une valeur possible pour «\u00A0${field}\u00A0»\u00A0: elle n’est pas prise en compte. ${isAll ? 'Valeurs possibles' : 'Par exemple'}\u00A0: ${known}.`,
    unmatchedValue: (value, field) =>
      `Dans cette archive, rien ne correspond à «\u00A0${value}\u00A0» pour «\u00A0${field}\u00A0».`,
    excludedDate: (written) =>
      `Une date ne peut pas être exclue\u00A0: «\u00A0${written}\u00A0» n’est pas pris en compte. Indiquez plutôt une autre période.`,
    repeatedDate: (written) =>
      `«\u00A0${written}\u00A0» n’est pas pris en compte\u00A0: une date indiquée plus loin le remplace.`,
    reversedDates: 'La fin de la période précède son début\u00A0: les deux dates ont été échangées.',
    unclosedQuote: 'Un guillemet n’est pas fermé\u00A0: l’expression cherchée va jusqu’à la fin.',
    emptyPhrase: 'Il n’y a rien à chercher entre ces guillemets.',
    loneMinus: 'Un signe moins isolé n’exclut rien\u00A0: placez-le juste devant un mot, sans espace.',
    loneSign: (sign) => `«\u00A0${sign}\u00A0» ne peut pas être cherché\u00A0: il faut des lettres ou des chiffres.`,
    tooManyWords: (most) => `Le texte est long\u00A0: seuls ses ${most} premiers mots sont cherchés.`,
    onlyExclusions: 'Rien n’est cherché, il n’y a que des exclusions\u00A0: ajoutez un mot à trouver.',
    noPartLeft:
      'Rien n’est cherché\u00A0: il ne reste ni question ni réponse où chercher. Gardez l’un de ces deux types de texte.',
    partWithoutWords: 'Ajoutez un mot à trouver\u00A0: sans mot, le choix du type de texte n’est pas pris en compte.',
  },
};
