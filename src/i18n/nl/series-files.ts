import type { SeriesFilesMessages } from '../messages/series-files.ts';

export const seriesFiles: SeriesFilesMessages = {
  columns: {
    remark: 'Opmerking',
    legislature: 'Zittingsperiode',
    serial: 'Nummer',
    minister: 'Gericht aan',
    askedOn: 'Gesteld op',
    state: 'Status',
    repliedOn: 'Antwoord ontvangen op',
    days: 'Dagen tot het antwoord',
    deadline: 'Einde van de antwoordtermijn',
    daysLate: 'Dagen buiten de termijn',
    question: 'Vraag (link)',
    reply: 'Antwoord (link)',
  },
  subQuestion: (number) => `Deelvraag ${number}`,
  addressOf: (column) => `${column} (link)`,
  cell: {
    answered: 'Antwoord op deze deelvraag',
    'answered-jointly': 'Eén antwoord op meerdere deelvragen',
    whole: 'Niet-ingedeeld antwoord',
    refers: 'Verwijzing',
    'outside-competence': 'Niet bevoegd',
    'no-point': 'Geen punt in het antwoord',
    'asked-otherwise': 'Niet gesteld, of met andere woorden',
    'no-reply': 'Onbeantwoord',
    'reply-not-held': 'Antwoord niet in dit archief',
    'not-held': 'Vraag niet in dit archief',
  },
};
