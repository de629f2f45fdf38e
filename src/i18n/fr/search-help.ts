import type { SearchHelpMessages } from '../messages/search-help.ts';

export const searchHelp: SearchHelpMessages = {
  title: 'Aide à la recherche',
  description:
    'Comment chercher dans les questions écrites\u00A0: mots, expressions, exclusions, champs, dates et numéros.',
  introduction:
    'Tout ce que proposent les filtres peut aussi s’écrire dans le champ de recherche, et ce qui y est écrit règle les filtres. La recherche entière tient dans l’adresse de la page\u00A0: un lien copié donne les mêmes résultats. Chaque exemple ci-dessous peut être essayé.',
  toSearch: 'Aller à la recherche',
  subjects: {
    words: {
      heading: 'Des mots',
      paragraphs: [
        'Tous les mots doivent figurer dans la question ou dans ses réponses, dans n’importe quel ordre. Les accents, les majuscules, l’apostrophe et le trait d’union ne comptent pas. Les autres formes d’un mot sont trouvées aussi, comme le pluriel, ainsi que les mots plus longs qui commencent de la même façon.',
      ],
    },
    phrases: {
      heading: 'Une expression',
      paragraphs: [
        'Entre guillemets, les mots sont cherchés tels quels, l’un après l’autre. Les guillemets droits et typographiques se valent.',
      ],
    },
    exclusions: {
      heading: 'Exclure',
      paragraphs: [
        'Un signe moins placé juste devant un mot, une expression ou un champ écarte ce qui le contient. Avec un mot sont écartées aussi ses autres formes, comme le pluriel, mais pas les mots plus longs. Il faut au moins un mot ou un champ à trouver.',
      ],
    },
    fields: {
      heading: 'Des champs',
      paragraphs: [
        'Un champ s’écrit devant un deux-points, sans espace\u00A0; sa valeur prend des guillemets quand elle compte plusieurs mots. Quelques mots du nom suffisent. Plusieurs valeurs séparées par une virgule élargissent la recherche\u00A0: l’une d’elles suffit. Les champs et leurs valeurs sont proposés pendant la frappe, et leurs noms français et néerlandais sont compris partout. Les noms des ministres et les thèmes sont ceux de la langue de la page.',
      ],
    },
    parts: {
      heading: 'Où se trouvent les mots',
      paragraphs: ['Les mots peuvent être cherchés dans les questions seulement, ou dans les réponses seulement.'],
    },
    dates: {
      heading: 'Des dates',
      paragraphs: [
        'La date est celle de la question. Un jour, un mois ou une année conviennent\u00A0; le premier et le dernier jour sont compris. Une année parlementaire s’écrit avec ses deux années.',
      ],
    },
    numbers: {
      heading: 'Des numéros',
      paragraphs: [
        'Un numéro seul mène à sa question, de même que l’adresse d’une question sur le site du Sénat. Dans un texte collé, tous les numéros sont reconnus\u00A0; ceux que cette archive ne contient pas renvoient au site du Sénat.',
      ],
    },
  },
  examples: {
    severalWords: 'Les deux mots, où qu’ils se trouvent.',
    anySpelling: 'Le mot avec ou sans accent, avec ou sans majuscule.',
    beginning: 'Tous les mots qui commencent ainsi, comme communication ou communiquer.',
    phrase: 'Ces deux mots l’un après l’autre.',
    phraseAndWord: 'L’expression, et le mot où qu’il se trouve.',
    excludedWord: 'Le premier mot, sans le second.',
    excludedPhrase: 'Le mot, sans l’expression.',
    excludedField: 'Le mot, hors de cette année parlementaire.',
    minister: 'Les questions adressées à ce membre du gouvernement.',
    asker: 'Les questions d’un auteur dont le nom contient ce mot.',
    party: 'Le mot, dans les questions d’auteurs de ce parti.',
    themes: 'Les questions qui portent l’un ou l’autre de ces mots-clés.',
    status: 'Le mot, dans les questions qui ont reçu une réponse.',
    legislature: 'Le mot, dans les questions d’une législature, selon le compte du Sénat.',
    inReply: 'Le mot, dans une réponse.',
    inQuestion: 'Le mot, dans une question.',
    months: 'Les questions posées d’avril à juin 2013.',
    since: 'Les questions posées ce jour-là ou plus tard.',
    parliamentaryYear: 'Les questions d’une année parlementaire.',
    calendarYear: 'Les questions d’une année civile.',
    number: 'Cette question.',
    severalNumbers: 'Chacune de ces questions.',
  },
};
