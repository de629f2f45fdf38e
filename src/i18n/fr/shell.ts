import type { ShellMessages } from '../messages/shell.ts';

export const shell: ShellMessages = {
  site: {
    name: 'Questions écrites du Sénat',
    tagline: 'Les questions écrites du Sénat de Belgique et les réponses des ministres',
    description:
      'Archive des questions écrites du Sénat de Belgique\u00A0: lire une question, chercher un mot dans les réponses, partager la réponse d’un ministre.',
  },
  invention: {
    name: 'Archive inventée',
    notice:
      'Aucune de ces questions n’a été posée, aucune de ces réponses n’a été donnée\u00A0: tout est inventé, pour des essais et des mesures.',
  },
  navigation: {
    skipToContent: 'Aller au contenu',
    main: 'Navigation principale',
    language: 'Langue',
    bothLanguages: 'Les deux',
    home: 'Accueil',
    allQuestions: 'Toutes les questions',
    search: 'Recherche',
    about: 'À propos',
    senateSite: 'Site du Sénat',
    footer: 'Pied de page',
  },
  notFound: {
    title: 'Page introuvable',
    explanation: 'Aucune page ne porte cette adresse.',
    suggestion: (questionNumber) => `Cherchiez-vous la question ${questionNumber}\u00A0?`,
    ways: 'Continuer',
  },
};
