import type { ShellMessages } from '../messages/shell.ts';

export const shell: ShellMessages = {
  site: {
    name: 'Schriftelijke vragen van de Senaat',
    tagline: 'De schriftelijke vragen van de Belgische Senaat en de antwoorden van de ministers',
    description:
      'Archief van de schriftelijke vragen van de Belgische Senaat: een vraag lezen, een woord zoeken in de antwoorden, het antwoord van een minister delen.',
  },
  invention: {
    name: 'Verzonnen archief',
    notice:
      'Geen van deze vragen is ooit gesteld, geen van deze antwoorden is ooit gegeven: alles is verzonnen, voor tests en metingen.',
  },
  navigation: {
    skipToContent: 'Naar de inhoud',
    main: 'Hoofdnavigatie',
    language: 'Taal',
    bothLanguages: 'Beide',
    home: 'Start',
    allQuestions: 'Alle vragen',
    search: 'Zoeken',
    about: 'Over dit archief',
    senateSite: 'Site van de Senaat',
    footer: 'Voettekst',
  },
  notFound: {
    title: 'Pagina niet gevonden',
    explanation: 'Er is geen pagina met dit adres.',
    suggestion: (questionNumber) => `Zocht u vraag ${questionNumber}?`,
    ways: 'Verder',
  },
};
