import type { StatesMessages } from '../messages/states.ts';

export const states: StatesMessages = {
  status: {
    answered: 'Réponse reçue',
    'answered-undated': 'Réponse reçue',
    'answered-provisionally': 'Réponse provisoire',
    withdrawn: 'Retirée',
    requalified: 'Requalifiée',
    resubmitted: 'Réintroduite',
    'legislature-ended': 'Sans réponse, fin de la législature',
    'file-closed': 'Dossier clôturé sans réponse',
    reminded: 'Sans réponse, rappel envoyé',
    unanswered: 'Sans réponse',
  },
  statusDays: { one: 'après # jour', other: 'après # jours' },
  statusLate: 'hors délai',
  event: {
    sent: 'Envoi de la question',
    reminder: 'Rappel',
    answered: 'Réponse',
    requalified: 'Requalification',
    withdrawn: 'Retrait de la question',
    'file-closed': 'Dossier clôturé',
    'legislature-ended': 'Fin de la législature',
    other: 'Autre',
  },
};
