import type { AboutMessages } from '../messages/about.ts';

export const about: AboutMessages = {
  title: 'À propos de cette archive',
  description: 'Provenance des textes, méthode, limites et licence de cette archive.',
  sections: [
    {
      heading: 'Ce qu’on trouve ici',
      paragraphs: [
        'Cette archive rassemble des questions écrites de sénateurs belges et les réponses des membres du gouvernement. Une même question est souvent envoyée à une vingtaine de ministres\u00A0: chaque envoi a son numéro, sa réponse et sa page, et une page de série les réunit.',
        'Chaque question et chaque série a sa page en français, sa page en néerlandais, et une troisième où les deux langues se lisent côte à côte. Chaque paragraphe a une adresse stable, la même dans les deux langues.',
      ],
    },
    {
      heading: 'D’où viennent les textes',
      paragraphs: [
        'Les textes sont ceux du Sénat de Belgique. Ils sont repris tels quels de pages de son site, ni résumés ni traduits\u00A0; seules les lettres abîmées par un encodage y sont réparées. Chaque question renvoie à sa page officielle et nomme le fichier dans lequel elle a été lue, avec son empreinte. En cas de différence, la page du Sénat fait foi.',
        'Ce site n’est pas un site du Sénat.',
      ],
    },
    {
      heading: 'Ce qui manque',
      paragraphs: [
        'L’archive est loin d’être complète. Un numéro connu seulement par une autre question est affiché comme tel, avec un lien vers le site du Sénat. Quand un texte n’existe ici que dans une langue, la page le dit et montre l’autre.',
      ],
    },
    {
      heading: 'Licence',
      paragraphs: [
        'La licence du site ne porte que sur son code et sur ses propres mots\u00A0; elle est jointe au code source. Elle ne porte pas sur les textes des questions et des réponses, dont cette archive ne connaît pas les conditions de réutilisation\u00A0: adressez-vous au Sénat.',
      ],
    },
  ],
  officialSite: 'Le site du Sénat de Belgique',
};
