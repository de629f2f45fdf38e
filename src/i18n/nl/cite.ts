import type { CiteMessages } from '../messages/cite.ts';

export const cite: CiteMessages = {
  heading: 'Citeren',
  hint: 'Wilt u één punt of alinea citeren, volg dan eerst de link\u00A0¶ ernaast: de plaats en het adres ervan worden hier toegevoegd.',
  legal: 'Juridische verwijzing',
  running: 'Voluit',
  copy: 'Kopiëren',
  copied: 'Verwijzing gekopieerd',
  institution: 'Belgische Senaat',
  extraordinarySession: (year) => `BZ ${year}`,
  legalReference: (questionNumber, authors, session, askedOn, repliedOn) => {
    const by = authors === '' ? '' : ` (${authors})`;
    const reply = repliedOn === null ? '' : `, antwoord van ${repliedOn}`;
    return `Vr. en Antw. Senaat ${session}, Vr. nr.\u00A0${questionNumber} van ${askedOn}${by}${reply}`;
  },
  runningReference: (questionNumber, authors, addressee, title, askedOn, repliedOn) => {
    const by = authors === '' ? '' : ` door ${authors}`;
    const to = addressee === null ? '' : ` ${addressee}`;
    const about = title === null ? '' : `: “${title}”`;
    const reply = repliedOn === null ? '' : `, antwoord van ${repliedOn}`;
    return `Schriftelijke vraag nr.\u00A0${questionNumber}, gesteld op ${askedOn}${by}${to}${about}${reply}, Belgische Senaat`;
  },
};
