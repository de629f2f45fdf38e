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
    deadline: 'Uiterste datum',
    daysLate: 'Dagen te laat',
    question: 'Vraag (link)',
    reply: 'Antwoord (link)',
  },
  subQuestion: (number) => `Deelvraag ${number}`,
  addressOf: (column) => `${column} (link)`,
  cell: {
    answered: 'Antwoord op dit punt',
    'answered-jointly': 'Eén antwoord op meerdere punten',
    whole: 'Antwoord zonder indeling',
    refers: 'Verwijst naar een ander antwoord',
    'outside-competence': 'Niet bevoegd',
    'no-point': 'Geen punt in het antwoord',
    'asked-otherwise': 'Niet gevraagd, of in andere bewoordingen',
    'no-reply': 'Onbeantwoord',
    'reply-not-held': 'Antwoord niet in dit archief',
    'not-held': 'Vraag niet in dit archief',
  },
};
