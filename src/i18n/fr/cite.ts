import type { CiteMessages } from '../messages/cite.ts';

export const cite: CiteMessages = {
  heading: 'Citer',
  hint: 'Pour citer un seul point ou paragraphe, suivez d’abord le lien\u00A0¶ qui l’accompagne\u00A0: sa place et son adresse s’ajoutent ici.',
  legal: 'Référence juridique',
  running: 'En toutes lettres',
  copy: 'Copier',
  copied: 'Référence copiée',
  institution: 'Sénat de Belgique',
  extraordinarySession: (year) => `sess. extr. ${year}`,
  legalReference: (questionNumber, authors, session, askedOn, repliedOn) => {
    const by = authors === '' ? '' : ` (${authors})`;
    const reply = repliedOn === null ? '' : `, réponse du ${repliedOn}`;
    return `Q.R., Sén., ${session}, question écrite n°\u00A0${questionNumber} du ${askedOn}${by}${reply}`;
  },
  runningReference: (questionNumber, authors, addressee, title, askedOn, repliedOn) => {
    const by = authors === '' ? '' : ` par ${authors}`;
    const to = addressee === null ? '' : ` ${addressee}`;
    const about = title === null ? '' : `\u00A0: «\u00A0${title}\u00A0»`;
    const reply = repliedOn === null ? '' : `, réponse du ${repliedOn}`;
    return `Question écrite n°\u00A0${questionNumber} posée le ${askedOn}${by}${to}${about}${reply}, Sénat de Belgique`;
  },
};
