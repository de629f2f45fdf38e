import type { SeriesFilesMessages } from '../messages/series-files.ts';

export const seriesFiles: SeriesFilesMessages = {
  columns: {
    remark: 'Remarque',
    legislature: 'Législature',
    serial: 'Numéro',
    minister: 'Destinataire',
    askedOn: 'Posée le',
    state: 'État',
    repliedOn: 'Réponse reçue le',
    days: 'Jours jusqu’à la réponse',
    deadline: 'Fin du délai de réponse',
    daysLate: 'Jours hors délai',
    question: 'Question (lien)',
    reply: 'Réponse (lien)',
  },
  subQuestion: (number) => `Sous-question ${number}`,
  addressOf: (column) => `${column} (lien)`,
  cell: {
    answered: 'Réponse à cette sous-question',
    'answered-jointly': 'Réponse commune à plusieurs sous-questions',
    whole: 'Réponse non divisée',
    refers: 'Renvoi',
    'outside-competence': 'Hors compétence',
    'no-point': 'Aucun point de la réponse',
    'asked-otherwise': 'Non posée, ou en d’autres termes',
    'no-reply': 'Sans réponse',
    'reply-not-held': 'Réponse absente de cette archive',
    'not-held': 'Question absente de cette archive',
  },
};
