import type { StatesMessages } from '../messages/states.ts';

export const states: StatesMessages = {
  status: {
    answered: 'Beantwoord',
    'answered-undated': 'Beantwoord',
    'answered-provisionally': 'Voorlopig beantwoord',
    withdrawn: 'Ingetrokken',
    requalified: 'Geherkwalificeerd',
    resubmitted: 'Heringediend',
    'legislature-ended': 'Onbeantwoord, einde van de zittingsperiode',
    'file-closed': 'Dossier gesloten zonder antwoord',
    reminded: 'Onbeantwoord, herinnering gestuurd',
    unanswered: 'Onbeantwoord',
  },
  statusDays: { one: 'na # dag', other: 'na # dagen' },
  statusLate: 'buiten de termijn',
  event: {
    sent: 'Verzending van de vraag',
    reminder: 'Herinnering',
    answered: 'Antwoord',
    requalified: 'Herkwalificatie',
    withdrawn: 'Intrekking van de vraag',
    'file-closed': 'Dossier gesloten',
    'legislature-ended': 'Einde van de zittingsperiode',
    other: 'Andere',
  },
};
